//! Text messages as files in a folder, one each: whatever sends them on takes them from there.
use std::{io, path::PathBuf};

use super::{Mailer, Message, Sending, Undelivered};

/// A folder for text messages.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// A folder that is there.
    ///
    /// # Errors
    /// What the machine says of one that is not.
    pub fn at(folder: PathBuf) -> io::Result<Self> {
        if folder.is_dir() { Ok(Self { folder }) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    /// The name tells the message: written twice it is one file. Nobody finds half of one.
    async fn write(&self, message: &Message) -> io::Result<()> {
        let name = message.id.simple();
        let (part, whole) = (self.folder.join(format!(".{name}")), self.folder.join(format!("{name}.txt")));
        let text = format!("To: {}\n\n{}\n", message.to, message.short());
        let mut file = tokio::fs::File::create(&part).await?;
        tokio::io::AsyncWriteExt::write_all(&mut file, text.as_bytes()).await?;
        file.sync_all().await?;
        tokio::fs::rename(&part, &whole).await
    }
}

impl Mailer for Files {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        Box::pin(async move {
            let failed = |fault: io::Error| Undelivered { for_good: false, why: format!("no file: {}", fault.kind()) };
            self.write(message).await.map_err(failed)
        })
    }
}
