//! Shops: one question at the counter, a person who calls before a day, and a way back that needs nobody.
//!
//! An answer makes a call and nothing else: no place is held and nobody is sent. A no makes silence for a year.
mod answer;
mod behind;
mod code;
mod human;
mod own;
mod promise;
mod refuse;
mod search;
mod shop;
mod street;
mod tasks;
mod to_call;
mod walk_along;
mod welcome;

pub use answer::{ANSWERS, Answered, MOST_WORDS, NewAnswer, answer_shop};
pub use behind::{Behind, Came, Standing, Visited, look_by_card, look_by_id};
pub use code::{SORT, Whose, whose_shop};
pub use human::Human;
pub use own::{Own, erase_shop, get_own, get_own_by_pass};
pub use refuse::refuse_shop;
pub use search::{SHOPS_MOST, find_shops};
pub use shop::{Shop, find_shop};
pub use street::InStreet;
pub use tasks::{ELSE, chosen, tasks_of};
pub use to_call::{ShopToCall, drop_shop, get_shop_to_call, list_shops_to_call, wrong_number};
pub use walk_along::{FEES, GUIDANCE, NewWalkAlong, WalkAlong, fill_in, get_walk_along};
pub use welcome::welcome_shop;
