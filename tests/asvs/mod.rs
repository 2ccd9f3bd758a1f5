//! Requirements of OWASP ASVS 5.0 that lie across many use cases, by their number in docs/security.md, on both databases.
mod dump;
mod faults;
mod steps;

use buurtraat::service::Service;

/// What is kept, row by row, but for the rows of some tables.
async fn kept(service: &Service, but_for: &[&str]) -> Vec<String> {
    let mut backup = Vec::new();
    service.store.backup(&mut backup).await.unwrap();
    let text = String::from_utf8(backup).unwrap();
    let is_left_out = |line: &str| but_for.iter().any(|table| line.starts_with(&format!("{{\"table\":\"{table}")));
    let rows = text.lines().filter(|line| line.starts_with("{\"table\":") && !is_left_out(line));
    rows.map(str::to_owned).collect()
}
