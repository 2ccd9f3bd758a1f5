//! What stands in the log of a request: the route as a template, never the address with what somebody typed.
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use super::{
    panic::INNER,
    seen::examples,
    town::{request, town},
};

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(line)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn the_log_has_the_route_and_never_the_address() {
    let (known, site) = (examples(), super::panic::exploding(true));
    let page = Page::default();
    let writer = page.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let typed = format!("/?q=Geheimlaan+12&category=taal&id={}", known.need);
    let asked = [
        ("GET", typed.as_str(), "/"),
        ("GET", &format!("/en/aanbod/{}", known.found["offer"]), "/en/aanbod/{id}"),
        ("GET", &format!("/team/vragen/{}", known.need), "/team/vragen/{id}"),
        ("GET", &format!("/api/v1/offers/{}", known.found["offer"]), "/api/v1/offers/{id}"),
        ("DELETE", "/api/v1/offers", "/api/v1/offers"),
        ("GET", "/Geheimlaan-12", ""),
    ];
    // With one subscriber alone, a line first met by another test's thread is switched off for good.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    tracing::subscriber::with_default(subscriber, || {
        for (method, uri, _) in asked {
            town().get(&site, "/health/live");
            town().ask(&site, request(method, uri, ""));
        }
        let mut panicking = request("GET", asked[2].1, "");
        panicking.headers_mut().insert(INNER, "1".parse().unwrap());
        town().ask(&site, panicking);
    });
    let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    for (_, _, route) in asked {
        assert!(text.contains(&format!("\"route\":\"{route}\"")), "{route:?} in {text}");
    }
    assert!(text.contains("a handler panicked"), "{text}");
    for secret in ["Geheimlaan", &known.need, &known.found["offer"], "jan.jansen"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
