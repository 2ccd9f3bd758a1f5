//! What is kept how long, who may know it, and what is gone for good.
mod access;
mod erasure;
mod files;
mod people;
mod retention;
mod rows;
