//! Base, overlay, publish, catch-up.
