//! Tables as people save them.
