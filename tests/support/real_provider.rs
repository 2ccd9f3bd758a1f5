//! A certified OpenID provider in a process of its own, and the browser of somebody who signs in there.
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    sync::OnceLock,
};

use reqwest::{Client, Method, Response, header, redirect::Policy};

/// The provider; it ends when it is dropped.
pub struct RealProvider {
    /// As it names itself.
    pub issuer: String,
    child: Child,
    /// It says more while it works; nobody reading would end it.
    _said: BufReader<ChildStdout>,
}

/// The secret it shares with the site of the tests.
pub const SECRET: &str = "geheim-van-de-proef";

impl RealProvider {
    /// Starts it for a site that people come back to at `redirect_uri`.
    pub fn start(redirect_uri: &str) -> Self {
        let root = env!("CARGO_MANIFEST_DIR");
        install();
        let mut child = Command::new("node")
            .arg(format!("{root}/tests/provider/provider.mjs"))
            .arg(redirect_uri)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut issuer = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut issuer).unwrap();
        assert!(issuer.starts_with("http://127.0.0.1:"), "the provider said {issuer:?}");
        Self { issuer: issuer.trim().to_owned(), child, _said: said }
    }
}

/// Once, however many tests want it at the same time.
fn install() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        let root = env!("CARGO_MANIFEST_DIR");
        let folder = format!("{root}/tests/provider");
        let done = Command::new("bash").arg(format!("{root}/.ci/npm.sh")).arg(folder).status().unwrap();
        assert!(done.success(), "the provider of the tests needs Node.js 20 and npm");
    });
}

impl Drop for RealProvider {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A browser at the provider: it keeps cookies and follows steps that stay there.
pub struct Traveller {
    client: Client,
    issuer: String,
    cookies: BTreeMap<String, String>,
}

impl Traveller {
    pub fn at(provider: &RealProvider) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = Client::builder().redirect(Policy::none()).no_proxy().build().unwrap();
        Self { client, issuer: provider.issuer.clone(), cookies: BTreeMap::new() }
    }

    /// Goes where the site sends it, signs in with the form, and gives the path it is sent back to.
    pub async fn sign_in(&mut self, url: &str, form: &[(&str, &str)]) -> String {
        let (mut method, mut to) = (Method::GET, url.to_owned());
        for _ in 0..10 {
            let answer = self.step(method.clone(), &to, form).await;
            let status = answer.status().as_u16();
            if let Some(next) = answer.headers().get(header::LOCATION) {
                let next = next.to_str().unwrap();
                to = if next.starts_with('/') { format!("{}{next}", self.issuer) } else { next.to_owned() };
                if !to.starts_with(&self.issuer) {
                    return to.split_once(".example").unwrap().1.to_owned();
                }
                method = Method::GET;
            } else if status == 200 {
                method = Method::POST;
            } else {
                panic!("the provider answered {status} at {to}: {}", answer.text().await.unwrap());
            }
        }
        panic!("the provider sends people round in circles");
    }

    /// Posts a form, as a program would, and gives the status and the answer.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> (u16, String) {
        let url = format!("{}{path}", self.issuer);
        let body = serde_urlencoded::to_string(form).unwrap();
        let asked = self.client.post(url).basic_auth("buurtraat", Some(SECRET));
        let asked = asked.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        let answer = asked.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn step(&mut self, method: Method, url: &str, form: &[(&str, &str)]) -> Response {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut asked = self.client.request(method.clone(), url).header(header::COOKIE, cookies.join("; "));
        if method == Method::POST {
            asked = asked.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            asked = asked.body(serde_urlencoded::to_string(form).unwrap());
        }
        let answer = asked.send().await.unwrap();
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
        }
        answer
    }
}
