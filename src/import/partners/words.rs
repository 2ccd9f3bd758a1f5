//! Words of closed lists in a table of partners, Dutch and English.
use engine::domain::Warmth;

use super::{LegalForm, PartnerSort};

pub(super) const SORTS: [(&str, PartnerSort); 9] = [
    ("organisation", PartnerSort::Organisation),
    ("organisatie", PartnerSort::Organisation),
    ("organization", PartnerSort::Organisation),
    ("volunteer", PartnerSort::Volunteer),
    ("vrijwilliger", PartnerSort::Volunteer),
    ("event", PartnerSort::Event),
    ("activiteit", PartnerSort::Event),
    ("initiative", PartnerSort::Initiative),
    ("initiatief", PartnerSort::Initiative),
];
pub(super) const FORMS: [(&str, LegalForm); 13] = [
    ("business", LegalForm::Business),
    ("bedrijf", LegalForm::Business),
    ("association", LegalForm::Association),
    ("vereniging", LegalForm::Association),
    ("foundation", LegalForm::Foundation),
    ("stichting", LegalForm::Foundation),
    ("public", LegalForm::Public),
    ("overheid", LegalForm::Public),
    ("school", LegalForm::School),
    ("informal", LegalForm::Informal),
    ("informeel", LegalForm::Informal),
    ("sole-trader", LegalForm::SoleTrader),
    ("eenmanszaak", LegalForm::SoleTrader),
];
pub(super) const WARMTHS: [(&str, Warmth); 6] = [
    ("known", Warmth::Known),
    ("bekend", Warmth::Known),
    ("informal", Warmth::Informal),
    ("informeel", Warmth::Informal),
    ("formal", Warmth::Formal),
    ("formeel", Warmth::Formal),
];
