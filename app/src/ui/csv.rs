//! Tables for spreadsheets.

use axum::response::Response;

/// A table for spreadsheets: UTF-8 with its mark, so that Excel reads it right, and nothing that a spreadsheet would
/// run as a formula (OWASP, CSV Injection).
pub fn csv(head: &[String], records: impl Iterator<Item = Vec<String>>, name: &str) -> Response {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(vec![0xEF, 0xBB, 0xBF]);
    let harmless = |cell: &String| {
        let cell = texts::plain(cell);
        // Signs that nobody sees don't keep a spreadsheet from reading on.
        let seen = cell.trim_start_matches(|sign: char| sign.is_whitespace() || is_invisible(sign));
        let risky = cell.starts_with(['\t', '\r']) || seen.starts_with(['=', '+', '-', '@']);
        if risky { format!("'{cell}") } else { cell }
    };
    let mut write = |cells: &[String]| writer.write_record(cells.iter().map(harmless)).is_ok();
    // Writing to memory can't fail, and rows have as many cells as the head.
    let _ = write(head);
    for record in records {
        let _ = write(&record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    super::download("text/csv; charset=utf-8", name, bytes)
}

/// Signs of no width: joiners, marks of direction, byte order mark.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}
