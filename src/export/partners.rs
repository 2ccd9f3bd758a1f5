//! Tables of partners for a spreadsheet: what would be a formula there is text, and comes back as it was.
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// What a spreadsheet takes for a formula, or for the end of one, when it stands first.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that no spreadsheet computes: an apostrophe stands before what would be a formula, and before an apostrophe that
/// would be taken for ours.
pub fn harmless(cell: &str) -> String {
    let cell = cell.replace('\0', "");
    let behind = cell.strip_prefix('\'').is_some_and(|rest| rest.starts_with(FORMULA) || rest.starts_with('\''));
    if behind || cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

/// As CSV with `;` and a byte order mark, which is what Dutch Excel opens with a double click.
///
/// # Errors
/// What writing to memory says, which is nothing.
pub fn partners_csv(headers: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(headers)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(|fault| fault.into_error().into())
}

/// As a workbook: every cell is text, so that no phone number loses its 0.
///
/// # Errors
/// More rows or longer cells than a sheet can hold.
pub fn partners_xlsx(headers: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (column, header) in (0_u16..).zip(headers) {
        sheet.write_string_with_format(0, column, *header, &bold)?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, harmless(cell))?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}
