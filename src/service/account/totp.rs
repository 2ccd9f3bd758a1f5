//! One-time codes by the clock (RFC 6238, SHA-1, six digits, 30 seconds: what every app makes).
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha1::Sha1;

/// Seconds in which a code is the same.
const STEP: i64 = 30;
/// A phone's clock may be a step off.
const AROUND: i64 = 1;
const SECRET_BYTES: usize = 20;
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A second factor as it is kept: sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Totp {
    secret: Vec<u8>,
    /// The last step that opened something: never again that one, nor one before it.
    used: i64,
}

impl Totp {
    /// From bytes nobody can guess.
    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        Self { secret: bytes[..SECRET_BYTES].to_vec(), used: 0 }
    }

    /// The secret as people type it into an app.
    pub(super) fn base32(&self) -> String {
        let letter = |chunk: &[u8]| {
            let bits = chunk.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            (0..8).rev().map(move |at| char::from(LETTERS[(bits >> (5 * at) & 31) as usize])).collect::<String>()
        };
        self.secret.chunks(5).map(letter).collect()
    }

    /// Uses a code: the factor afterwards, nothing when the code is wrong or was used.
    pub(super) fn accept(&self, code: &str, seconds: i64) -> Option<Self> {
        let now = seconds.div_euclid(STEP);
        let step = (now - AROUND..=now + AROUND).find(|step| *step > self.used && self.code(*step) == code)?;
        Some(Self { secret: self.secret.clone(), used: step })
    }

    fn code(&self, step: i64) -> String {
        // A key of any length is right for HMAC: the fallback is never taken.
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&self.secret) else { return String::new() };
        mac.update(&step.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let at = usize::from(digest[digest.len() - 1] & 15);
        let number = digest[at..at + 4].iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
        format!("{:06}", (number & 0x7FFF_FFFF) % 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn rfc() -> Totp {
        Totp { secret: b"12345678901234567890".to_vec(), used: 0 }
    }

    #[test]
    fn the_vectors_of_the_rfc() {
        let vectors = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in vectors {
            assert_eq!(rfc().code(seconds / 30), code, "{seconds}");
            assert!(rfc().accept(code, seconds).is_some());
        }
        assert_eq!(rfc().base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn a_step_opens_once_and_only_around_now() {
        let (at, code) = (1_234_567_890, "005924");
        assert!(rfc().accept(code, at + 30).is_some() && rfc().accept(code, at - 30).is_some());
        assert!(rfc().accept(code, at + 75).is_none() && rfc().accept(code, at - 75).is_none());
        let used = rfc().accept(code, at).unwrap();
        assert!(used.accept(code, at).is_none() && used.accept(code, at + 30).is_none(), "used again");
        let earlier = used.code(at / 30 - 1);
        assert!(used.accept(&earlier, at).is_none(), "a step before the last one used");
        assert!(used.accept(&used.code(at / 30 + 1), at).is_some(), "the next step is new");
        assert!(rfc().accept("", at).is_none() && rfc().accept("00592", at).is_none());
    }
}
