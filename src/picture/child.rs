//! Pictures by `map-picture`, a program of its own: started for one picture, held to time and memory, and ended with all it started.
//! Whatever it does, no more than one picture comes of it late.
use std::{
    io,
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    process::{Child as Process, Command},
    time::timeout,
};

use super::{Drawing, MapPicture, Scene, Undrawn, request::request};

/// Takes the memory it is allowed first, so that it ends the program that comes after it and not this one. Pages go first.
const START: &str = "ulimit -c 0; ulimit -v \"$1\" && shift && exec nice -n 10 \"$@\"";
/// What it sees of the environment; the rest may hold the password of a database.
const SEEN: [&str; 4] = ["PATH", "LD_LIBRARY_PATH", "XDG_DATA_DIRS", "XDG_RUNTIME_DIR"];
/// Where drivers are named.
const SEEN_TOO: &str = "VK_";
/// Mesa writes nothing beside, and like the library of C takes no address space for processors that it may not use.
const SET: [(&str, &str); 3] =
    [("MESA_SHADER_CACHE_DISABLE", "true"), ("LP_NUM_THREADS", "2"), ("MALLOC_ARENA_MAX", "2")];
/// It gives up by itself so much before it is ended.
const GRACE: Duration = Duration::from_secs(2);
/// What is read of its words.
const MOST_WORDS: u64 = 4096;
const FOUND_NOTHING: i32 = 127;
const MAY_NOT: i32 = 126;

/// How long and how large it may get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leash {
    /// After so long it is ended.
    pub time: Duration,
    /// Address space in kB.
    pub memory: u64,
}

impl Default for Leash {
    /// A preview takes 0.2 seconds and a picture for paper 0.5; a machine that is busy with other things takes longer. 1.2 GB of
    /// addresses carry the first, of which 130 MB are used.
    fn default() -> Self {
        Self { time: Duration::from_secs(8), memory: 1_500_000 }
    }
}

/// Draws by starting the program.
#[derive(Clone, Debug)]
pub struct Child {
    program: PathBuf,
    leash: Leash,
}

impl Child {
    /// The program at a path.
    pub fn new(program: PathBuf, leash: Leash) -> Self {
        Self { program, leash }
    }

    /// Is there anything at its path?
    pub fn is_there(&self) -> bool {
        self.program.is_file()
    }

    fn start(&self) -> io::Result<Process> {
        let seen = |name: &str| SEEN.contains(&name) || name.starts_with(SEEN_TOO);
        let environment = std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(seen));
        Command::new("/bin/sh")
            .args(["-c", START, "sh", &self.leash.memory.to_string()])
            .arg(&self.program)
            .env_clear()
            .envs(environment)
            .envs(SET)
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
    }

    async fn answer(&self, scene: &Scene) -> Result<Vec<u8>, Undrawn> {
        let (width, height) = scene.frame.pixels();
        // Raw pixels and then some: a PNG is smaller.
        let most = u64::from(width) * u64::from(height) * 4 + (1 << 16);
        let patience = self.leash.time.saturating_sub(GRACE).as_secs().max(1);
        let asked = request(scene, patience);
        let mut running = Running::over(self.start().map_err(|_| Undrawn::Missing)?);
        match timeout(self.leash.time, running.talk(asked, most)).await {
            Ok(Ok((status, png, words))) => judge(status, png, &words, (width, height)),
            Ok(Err(fault)) => Err(Undrawn::Stopped(fault.to_string())),
            Err(_) => {
                running.end().await;
                Err(Undrawn::Late(self.leash.time.as_secs()))
            }
        }
    }
}

impl MapPicture for Child {
    fn draw<'s>(&'s self, scene: &'s Scene) -> Drawing<'s> {
        Box::pin(self.answer(scene))
    }
}

/// The program while it runs, with whatever it started: none of them outlives this.
struct Running {
    process: Process,
    group: Option<Pid>,
}

impl Running {
    fn over(process: Process) -> Self {
        let group = process.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        Self { process, group }
    }

    /// Asks, and reads how it ended, the picture and the words; no more of either than it may say.
    async fn talk(&mut self, asked: Vec<u8>, most: u64) -> io::Result<(ExitStatus, Vec<u8>, String)> {
        let (input, output, words) =
            (self.process.stdin.take(), self.process.stdout.take(), self.process.stderr.take());
        let ask = async {
            if let Some(mut input) = input {
                // A program that ends before it has heard all says why by how it ends.
                drop(input.write_all(&asked).await);
            }
        };
        let ((), png, words) = tokio::join!(ask, heard(output, most), heard(words, MOST_WORDS));
        let status = self.process.wait().await?;
        Ok((status, png?, String::from_utf8_lossy(&words?).into_owned()))
    }

    /// Ends it, and waits until it is gone.
    async fn end(&mut self) {
        self.kill();
        drop(self.process.wait().await);
    }

    /// Its group bears its number as long as anybody is left in it; then that number is free, but the system gives out all others
    /// first.
    fn kill(&mut self) {
        if let Some(group) = self.group.take() {
            // Nobody left is what is wanted.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Reads so many bytes; more are not kept but read, so that whoever writes them comes to an end.
async fn heard(pipe: Option<impl AsyncRead + Unpin>, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let Some(mut pipe) = pipe else { return Ok(bytes) };
    (&mut pipe).take(most).read_to_end(&mut bytes).await?;
    tokio::io::copy(&mut pipe, &mut tokio::io::sink()).await?;
    Ok(bytes)
}

/// By the exit codes of frontend/map-picture/README.md.
fn judge(status: ExitStatus, png: Vec<u8>, words: &str, size: (u32, u32)) -> Result<Vec<u8>, Undrawn> {
    let last = words.lines().last().unwrap_or_default().trim();
    let said =
        || last.rsplit_once("map-picture: ").map_or(last, |(_, said)| said).chars().take(200).collect::<String>();
    match status.code() {
        Some(0) if is_picture(&png, size) => Ok(png),
        Some(0) => Err(Undrawn::Rubbish),
        Some(2) => Err(Undrawn::Refused(said())),
        Some(3) => Err(Undrawn::NoAdapter(said())),
        Some(4) => Err(Undrawn::Failed(said())),
        Some(MAY_NOT | FOUND_NOTHING) => Err(Undrawn::Missing),
        Some(other) => Err(Undrawn::Stopped(format!("exit code {other}"))),
        None => Err(Undrawn::Stopped(format!("signal {}", status.signal().unwrap_or_default()))),
    }
}

/// A whole PNG of a size: its signature, the first piece with width and height, and the last piece (PNG 1.2, 3.1, 4.1).
fn is_picture(png: &[u8], (width, height): (u32, u32)) -> bool {
    let begin = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &width.to_be_bytes()[..], &height.to_be_bytes()].concat();
    png.starts_with(&begin) && png.ends_with(b"\0\0\0\0IEND\xaeB`\x82")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(code: i32, png: &[u8], words: &str) -> Result<Vec<u8>, Undrawn> {
        judge(ExitStatus::from_raw(code << 8), png.to_vec(), words, (2, 1))
    }

    #[test]
    fn every_end_has_its_meaning() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x01...\0\0\0\0IEND\xaeB`\x82";
        assert_eq!(ended(0, png, "words of a driver"), Ok(png.to_vec()));
        assert_eq!(ended(0, &png[..30], ""), Err(Undrawn::Rubbish));
        assert_eq!(ended(0, b"", ""), Err(Undrawn::Rubbish));
        let refused = ended(2, b"", "error: XDG_RUNTIME_DIR\nmap-picture: bad request: 33 tiles\n");
        assert_eq!(refused, Err(Undrawn::Refused("bad request: 33 tiles".into())));
        assert_eq!(
            ended(3, b"", "map-picture: no graphics adapter: x"),
            Err(Undrawn::NoAdapter("no graphics adapter: x".into()))
        );
        assert_eq!(ended(4, b"", ""), Err(Undrawn::Failed(String::new())));
        assert_eq!(ended(127, b"", "sh: not found"), Err(Undrawn::Missing));
        assert_eq!(ended(101, b"", ""), Err(Undrawn::Stopped("exit code 101".into())));
        let killed = judge(ExitStatus::from_raw(9), Vec::new(), "", (2, 1));
        assert_eq!(killed, Err(Undrawn::Stopped("signal 9".into())));
    }
}
