//! `publish`: numbers of people who asked, where a council decided so.
use super::{
    args::{PublishArgs, Published},
    config::Setting,
    failure::Failure,
    open,
};
use crate::service::{
    Principal,
    publishing::{Decision, Kind, decide, publish_due},
};

/// Publishes what is due and says of how many municipalities; or keeps what a council decided.
pub async fn publish(setting: &Setting, args: &PublishArgs) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), open::clock()?, false).await?;
    let Some(what) = args.decide else {
        println!("published: {}", publish_due(&service).await?);
        return Ok(());
    };
    let code = args.municipality.clone().unwrap_or_default();
    let all = service.store.municipalities().await?;
    let shard = all.iter().find(|row| row.code == code).map(|row| row.municipality_id);
    let shard = shard.ok_or_else(|| Failure::input("error-municipality", &code))?;
    let kind = match what {
        Published::Zones => Some(Kind::Zones),
        Published::Areas => Some(Kind::Areas),
        Published::Nothing => None,
    };
    decide(&service, Principal::Operator, Some(shard), Decision { kind, sure: true }).await?;
    println!("{code}: {}", kind.map_or("nothing", Kind::as_str));
    Ok(())
}
