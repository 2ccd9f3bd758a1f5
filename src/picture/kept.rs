//! Who draws, how many at once, and what was drawn: a picture is made once and kept for as long as there is room.
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use bytes::Bytes;
use tokio::{sync::Semaphore, time::timeout};

use super::{MapPicture, Own, Scene, Undrawn};

/// Bytes of pictures that are kept: some four hundred previews.
const ROOM: usize = 32 << 20;
/// Pictures that are drawn at once.
const AT_ONCE: usize = 2;
/// Who waits longer for a turn is told to come back.
const PATIENCE: Duration = Duration::from_secs(10);
/// A program that failed is left alone for so long.
const REST: Duration = Duration::from_secs(60);

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPicture {
    /// Others are being drawn.
    #[error("too many pictures are being drawn")]
    Busy,
    /// Nobody could draw it.
    #[error(transparent)]
    Undrawn(#[from] Undrawn),
}

/// Pictures that were drawn, and who draws those that were not. Cheap to clone; without a program this one draws.
#[derive(Clone, Default)]
pub struct Pictures(Arc<Inner>);

struct Inner {
    program: Option<Box<dyn MapPicture>>,
    turns: Semaphore,
    kept: Mutex<Kept>,
    trouble: Mutex<Trouble>,
}

impl Default for Inner {
    fn default() -> Self {
        Self { program: None, turns: Semaphore::new(AT_ONCE), kept: Mutex::default(), trouble: Mutex::default() }
    }
}

/// What became of the program.
#[derive(Debug, Default)]
struct Trouble {
    /// Each cause is said once.
    said: Vec<std::mem::Discriminant<Undrawn>>,
    rests_until: Option<Instant>,
}

#[derive(Debug, Default)]
struct Kept {
    pictures: HashMap<[u8; 32], (Bytes, u64)>,
    bytes: usize,
    clock: u64,
}

impl fmt::Debug for Pictures {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pictures").field("by_program", &self.0.program.is_some()).finish_non_exhaustive()
    }
}

impl Pictures {
    /// Drawn by a program, and by this one where that fails.
    pub fn by(program: impl MapPicture + 'static) -> Self {
        Self(Arc::new(Inner { program: Some(Box::new(program)), ..Inner::default() }))
    }

    /// The picture of a scene, if it was drawn before.
    pub fn find(&self, scene: &Scene) -> Option<Bytes> {
        self.kept(|kept| kept.find(&scene.key()))
    }

    /// The picture of a scene, drawn if need be.
    ///
    /// # Errors
    /// [`NoPicture`].
    pub async fn draw(&self, scene: &Scene) -> Result<Bytes, NoPicture> {
        let key = scene.key();
        let turn = timeout(PATIENCE, self.0.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else { return Err(NoPicture::Busy) };
        // Somebody else may have asked for the same meanwhile.
        if let Some(found) = self.kept(|kept| kept.find(&key)) {
            return Ok(found);
        }
        let png = Bytes::from(self.by_whoever_can(scene).await?);
        self.kept(|kept| kept.put(key, &png));
        Ok(png)
    }

    /// The program does not draw: said in the log once for each cause, and it is left alone for a while.
    pub fn note(&self, why: &Undrawn) {
        self.trouble(|trouble| trouble.note(why));
    }

    async fn by_whoever_can(&self, scene: &Scene) -> Result<Vec<u8>, Undrawn> {
        let program = self.0.program.as_ref().filter(|_| !self.trouble(|trouble| trouble.rests()));
        if let Some(program) = program {
            match program.draw(scene).await {
                Ok(png) => return Ok(png),
                Err(why) => self.note(&why),
            }
        }
        Own.draw(scene).await
    }

    fn kept<T>(&self, look: impl FnOnce(&mut Kept) -> T) -> T {
        look(&mut self.0.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn trouble<T>(&self, look: impl FnOnce(&mut Trouble) -> T) -> T {
        look(&mut self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Trouble {
    fn rests(&self) -> bool {
        self.rests_until.is_some_and(|until| Instant::now() < until)
    }

    fn note(&mut self, why: &Undrawn) {
        let cause = std::mem::discriminant(why);
        if !self.said.contains(&cause) {
            self.said.push(cause);
            tracing::warn!("{why}; this server draws map pictures itself where that program does not");
        }
        // Another scene may be to its liking.
        if !matches!(why, Undrawn::Refused(_)) {
            self.rests_until = Some(Instant::now() + REST);
        }
    }
}

impl Kept {
    fn find(&mut self, key: &[u8; 32]) -> Option<Bytes> {
        self.clock += 1;
        let (picture, used) = self.pictures.get_mut(key)?;
        *used = self.clock;
        Some(picture.clone())
    }

    fn put(&mut self, key: [u8; 32], picture: &Bytes) {
        self.clock += 1;
        self.bytes += picture.len();
        if let Some((before, _)) = self.pictures.insert(key, (picture.clone(), self.clock)) {
            self.bytes -= before.len();
        }
        while self.bytes > ROOM {
            let least = self.pictures.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| *key);
            let Some((gone, _)) = least.and_then(|key| self.pictures.remove(&key)) else { return };
            self.bytes -= gone.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_used_go_and_room_is_never_exceeded() {
        let mut kept = Kept::default();
        for number in 0..50 {
            kept.put([number; 32], &Bytes::from(vec![0; ROOM / 10]));
            assert!(kept.find(&[0; 32]).is_some() && kept.bytes <= ROOM);
        }
        assert_eq!((kept.pictures.len(), kept.find(&[1; 32])), (10, None));
        assert!(kept.find(&[49; 32]).is_some());
    }
}
