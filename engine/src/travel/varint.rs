//! Whole numbers in as few bytes as they need (LEB128, zigzag for signed ones): what keeps a street tile small.
use super::tile::TileError;

/// Appends an unsigned number.
pub(super) fn put(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Appends a signed number.
pub(super) fn put_signed(bytes: &mut Vec<u8>, value: i64) {
    put(bytes, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

/// Reads what [`put`] wrote; every fault is an error, never a panic.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }
    pub(super) const fn is_done(&self) -> bool {
        self.rest.is_empty()
    }
    pub(super) fn byte(&mut self) -> Result<u8, TileError> {
        let (first, rest) = self.rest.split_first().ok_or(TileError::Truncated)?;
        self.rest = rest;
        Ok(*first)
    }
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], TileError> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(TileError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }
    pub(super) fn number(&mut self) -> Result<u64, TileError> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(TileError::Malformed("a number longer than 64 bits"))
    }
    pub(super) fn signed(&mut self) -> Result<i64, TileError> {
        let raw = self.number()?;
        Ok((raw >> 1).cast_signed() ^ -((raw & 1).cast_signed()))
    }
    /// A number of items that follow, each at least one byte: a damaged count can never ask for more memory than the
    /// bytes that are left.
    pub(super) fn count(&mut self) -> Result<usize, TileError> {
        let count = usize::try_from(self.number()?).map_err(|_| TileError::Truncated)?;
        if count > self.rest.len() { Err(TileError::Truncated) } else { Ok(count) }
    }
}
