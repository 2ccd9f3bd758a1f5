//! One list per kind of message: its stable code, its values and its English text stand side by side, so that none of
//! the three can be forgotten. Dutch comes from the text layer, by the same code and values.

/// Writes an enum of messages with `code()`, `args()` and an English `Display`.
macro_rules! messages {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $variant:ident $({ $($field:ident: $type:ty),+ })? => $code:literal, $text:literal;)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, thiserror::Error)]
        pub enum $name {
            $(
                $(#[$doc])*
                #[error($text)]
                $variant $({ $(#[doc = concat!("Value `", stringify!($field), "` of the text.")] $field: $type),+ })?,
            )+
        }

        impl $name {
            /// Every code, for the test that walks the texts.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The stable kebab-case code: key of the texts, and what programs may test on.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),+ })? => $code),+ }
            }
            /// The values of the text, by name.
            pub fn args(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant $({ $($field),+ })? => vec![$($((stringify!($field), $field.to_string())),+)?],)+
                }
            }
        }
    };
}
pub(crate) use messages;
