//! Asking other machines: only those that are named, within limits, and never needed.
mod files;
mod locatieserver;
mod nowhere_else;
