//! What neighbours bring and say: young people who want to look somewhere, questions about others, ideas, reports.
mod stage;
mod stage_pages;
