//! What is kept how long, who may know it, and what is gone for good.
mod retention;
mod rows;
