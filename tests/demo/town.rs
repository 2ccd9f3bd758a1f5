//! The town is a place: it can be walked, and its files say what they should.
#[test]
fn a_town_is_built() {
    let folder = tempfile::tempdir().unwrap();
    let files = buurtraat::demo::town::build(buurtraat::demo::town::DEMO_SEED).write_to(folder.path()).unwrap();
    assert!(files.streets.exists());
}
