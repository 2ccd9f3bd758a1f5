//! R26: no address but one that a setting names is ever asked, however it is written and wherever an answer points.
use std::time::Duration;

use buurtraat::{
    fetch::{Address, Fetcher, Hosts, Limit, Unfetched},
    service::{
        account::provider::{Provider, ProviderSetting},
        asking::Locatieserver,
        exchange::Sources,
    },
};

use crate::support::file_server::{FileServer, Says};

const LIMIT: Limit = Limit { patience: Duration::from_secs(5), bytes: 1024 };

/// Ways to write this machine, another, or another than one seems to be; `{port}` is where somebody listens.
const WAYS: [&str; 66] = [
    "http://127.0.0.1:{port}/",
    "http://127.0.0.1:{port}",
    "HTTP://127.0.0.1:{port}/",
    "http://127.1:{port}/",
    "http://127.0.1:{port}/",
    "http://0x7f000001:{port}/",
    "http://0x7f.0.0.1:{port}/",
    "http://0177.0.0.1:{port}/",
    "http://2130706433:{port}/",
    "http://127.0.0.2:{port}/",
    "http://127.255.255.254:{port}/",
    "http://0.0.0.0:{port}/",
    "http://0:{port}/",
    "http://localhost:{port}/",
    "http://LOCALHOST:{port}/",
    "http://localhost.:{port}/",
    "http://localhost.localdomain:{port}/",
    "http://[::1]:{port}/",
    "http://[::]:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/",
    "http://[::ffff:7f00:1]:{port}/",
    "http://[0:0:0:0:0:0:0:1]:{port}/",
    "http://①②⑦.⓪.⓪.①:{port}/",
    "http://127。0。0。1:{port}/",
    "http://%31%32%37.0.0.1:{port}/",
    "https://127.0.0.1:{port}/",
    "https://localhost:{port}/",
    "https://[::1]:{port}/",
    "http://named.example@127.0.0.1:{port}/",
    "http://named.example:443@127.0.0.1:{port}/",
    "https://named.example@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@named.example/",
    "http://127.0.0.1:{port}?@named.example/",
    "http://127.0.0.1:{port}\\@named.example/",
    "http:\\\\127.0.0.1:{port}/",
    "http:/127.0.0.1:{port}/",
    "http:127.0.0.1:{port}/",
    "///127.0.0.1:{port}/",
    "//127.0.0.1:{port}/",
    "127.0.0.1:{port}/",
    "ht\ttp://127.0.0.1:{port}/",
    "\n http://127.0.0.1:{port}/",
    "http://127.0.0.1\r\n:{port}/",
    "https://named.example\r\nHost: 127.0.0.1:{port}/",
    "ws://127.0.0.1:{port}/",
    "ftp://127.0.0.1:{port}/",
    "gopher://127.0.0.1:{port}/_GET",
    "dict://127.0.0.1:{port}/x",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "data:text/plain,x",
    "javascript:alert(1)",
    "jar:http://127.0.0.1:{port}/!/",
    "unix:///var/run/docker.sock",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://metadata.google.internal/",
    "https://10.0.0.1/",
    "https://192.168.1.1/",
    "http://named.example/",
    "https://named.example:8443/",
    "https://user@named.example/",
    "https://user:secret@named.example/",
    "https://named.example.elders.example/",
    "https://elders.example/named.example/",
    "https://xn--named-.example/",
];

async fn is_refused(fetcher: &Fetcher, address: &str) -> bool {
    let Ok(request) = http::Request::get(address).body(Vec::new()) else { return true };
    matches!(fetcher.ask(request, LIMIT).await, Err(Unfetched::Refused(_)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r26_nothing_is_asked_that_no_setting_names() {
    let stranger = FileServer::that(Says::body("reached")).await;
    let named = FileServer::that(Says::body("fine")).await;
    let port = stranger.address.rsplit(':').next().unwrap();
    let own: Address = named.address.parse().unwrap();
    let hosts = Hosts::of(&own).and("named.example").unwrap();
    let fetcher = Fetcher::of(hosts.clone()).unwrap();
    let mut cases = 0;
    for way in WAYS {
        let address = way.replace("{port}", port);
        assert!(hosts.admit(&address).is_err(), "{address:?} is let through");
        assert!(is_refused(&fetcher, &address).await, "{address:?} is asked");
        cases += 1;
    }
    for status in [301, 302, 303, 307, 308] {
        named.says(Says::elsewhere(status, &format!("{}/secret", stranger.address)));
        let request = http::Request::get(format!("{}/", named.address)).body(Vec::new()).unwrap();
        let answer = fetcher.ask(request, LIMIT).await;
        assert!(matches!(answer, Err(Unfetched::Status(said)) if said == status), "{status}: {answer:?}");
        let loaded = fetcher.download(&own, LIMIT, &mut tokio::io::sink(), &mut |_, _| {}).await;
        assert!(matches!(loaded, Err(Unfetched::Status(said)) if said == status), "{status}: {loaded:?}");
        cases += 2;
    }
    let reached = stranger.asked().len();
    named.says(Says::body("fine"));
    let request = http::Request::get(format!("{}/", named.address)).body(Vec::new()).unwrap();
    assert_eq!(fetcher.ask(request, LIMIT).await.unwrap().body(), b"fine", "what is named is asked");
    println!("R26 cases={cases} reached={reached}");
    assert_eq!(reached, 0);
}

/// What nobody may set: refused when the program starts, with what to change.
#[test]
fn a_setting_that_would_go_over_the_net_in_the_open_is_refused() {
    let provider = |issuer: &str, host: &str| {
        let (name, client_id) = ("Gemeente".to_owned(), "buurtraat".to_owned());
        let hosts = vec![host.to_owned()];
        let setting =
            ProviderSetting { name, issuer: issuer.to_owned(), client_id, hosts, ..ProviderSetting::default() };
        Provider::new(setting).map_err(|bad| bad.to_string())
    };
    let fine = "https://login.example";
    for open in ["http://login.example", "ftp://login.example", "login.example", "https://a:b@login.example", ""] {
        assert!(provider(open, "also.example").is_err(), "{open}");
        assert!(Locatieserver::at(open).is_err(), "{open}");
        assert!(Sources::of([None, Some(open), None]).is_err_and(|(at, _)| at == 1), "{open}");
    }
    assert!(provider(fine, "http://also.example").is_err_and(|bad| bad.contains("hosts") && bad.contains("https://")));
    assert!(provider(fine, "also.example:8443").is_ok() && provider("http://127.0.0.1:9000", "a.example").is_ok());
    assert!(Locatieserver::at("https://api.pdok.nl/bzk/locatieserver/search/v3_1/").is_ok());
    assert!(Sources::of([Some("https://a.example/x.geojson"), None, Some("http://localhost/y.pbf")]).is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_has_limits() {
    let server = FileServer::that(Says::body(vec![b'x'; 1024])).await;
    let address: Address = server.address.parse().unwrap();
    let fetcher = Fetcher::of(Hosts::of(&address)).unwrap();
    let mut said = Vec::new();
    for (says, limit) in [
        (Says::body(vec![b'x'; 1024]), LIMIT),
        (Says::body(vec![b'x'; 1025]), LIMIT),
        (Says { length: None, ..Says::body(vec![b'x'; 900_000]) }, LIMIT),
        (Says { length: Some(1000), ..Says::body(vec![b'x'; 999]) }, LIMIT),
        (
            Says { pause: Duration::from_secs(30), ..Says::body("x") },
            Limit { patience: Duration::from_millis(300), ..LIMIT },
        ),
    ] {
        server.says(says);
        let request = http::Request::get(address.as_str()).body(Vec::new()).unwrap();
        said.push(match fetcher.ask(request, limit).await {
            Ok(answer) => answer.body().len().to_string(),
            Err(error) => error.to_string(),
        });
    }
    let large = "the answer is larger than is taken";
    assert_eq!(said, ["1024", large, large, "the answer was cut", "it did not answer in time"]);
}
