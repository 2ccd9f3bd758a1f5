//! Tells cargo to look at the built style again when `make assets` made it: a file that was not there at the last build
//! is seen by no compiler.
fn main() {
    println!("cargo:rerun-if-changed=frontend/dist");
    println!("cargo:rerun-if-changed=build.rs");
}
