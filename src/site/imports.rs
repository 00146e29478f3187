//! Short names for what the wasm imports from its glue. wasm-bindgen names some two hundred functions with a hash each, which
//! no compression takes out, in both files: short ones save 3 kB brotli of 146.

/// A wasm module and its glue with short names; nothing where either is not as expected, and both then stay as they are.
pub(super) fn shortened(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut reader = Reader { bytes: wasm, at: 0 };
    let mut out = reader.take(8)?.to_vec();
    let mut glue = format!("\n{glue}");
    while reader.at < wasm.len() {
        let id = reader.take(1)?[0];
        let length = reader.number()?;
        let section = reader.take(length)?;
        let section = if id == IMPORTS { imports(section, &mut glue)? } else { section.to_vec() };
        out.push(id);
        write_number(&mut out, section.len());
        out.extend(section);
    }
    Some((out, glue.split_off(1)))
}

/// The id of the section.
const IMPORTS: u8 = 2;

fn imports(section: &[u8], glue: &mut String) -> Option<Vec<u8>> {
    let mut reader = Reader { bytes: section, at: 0 };
    let mut out = Vec::with_capacity(section.len());
    let count = reader.number()?;
    write_number(&mut out, count);
    for number in 0..count {
        write_name(&mut out, reader.name()?);
        let name = reader.name()?;
        let (old, new) = (format!("\n{name}:"), format!("\ni{number}:"));
        if glue.matches(&old).count() == 1 {
            *glue = glue.replacen(&old, &new, 1);
            write_name(&mut out, &new[1..new.len() - 1]);
        } else {
            write_name(&mut out, name);
        }
        let start = reader.at;
        reader.skip_description()?;
        out.extend(&section[start..reader.at]);
    }
    (reader.at == section.len()).then_some(out)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(taken)
    }

    /// A number in the LEB128 of the format.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// Past what an import is: a function, a table, a memory or a global.
    fn skip_description(&mut self) -> Option<()> {
        match self.take(1)?[0] {
            0 => {
                self.number()?;
            }
            kind @ (1 | 2) => {
                self.take(usize::from(kind == 1))?;
                let has_most = self.take(1)?[0] & 1 == 1;
                self.number()?;
                if has_most {
                    self.number()?;
                }
            }
            3 => {
                self.take(2)?;
            }
            _ => return None,
        }
        Some(())
    }
}

fn write_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        #[allow(clippy::cast_possible_truncation, reason = "seven bits are left")]
        let byte = (number & 0x7f) as u8;
        number >>= 7;
        out.push(if number == 0 { byte } else { byte | 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn write_name(out: &mut Vec<u8>, name: &str) {
    write_number(out, name.len());
    out.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports two functions and a memory, with a custom section after it.
    fn module(names: [&str; 2]) -> Vec<u8> {
        let mut section = vec![3];
        for name in names {
            write_name(&mut section, "./a_bg.js");
            write_name(&mut section, name);
            section.extend([0, 7]);
        }
        write_name(&mut section, "./a_bg.js");
        write_name(&mut section, "memory");
        section.extend([2, 0, 17]);
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.push(IMPORTS);
        write_number(&mut wasm, section.len());
        wasm.extend(section);
        wasm.extend([0, 3, 1, b'x', 9]);
        wasm
    }

    #[test]
    fn both_files_get_the_same_names() {
        let glue = "const a = {\n__wbg_get_0123: function(arg0) {\n},\n__wbg_set_4567: function() {\n},\n};\n";
        let (wasm, short) = shortened(&module(["__wbg_get_0123", "__wbg_set_4567"]), glue).unwrap();
        assert_eq!(wasm, module(["i0", "i1"]));
        assert_eq!(short, "const a = {\ni0: function(arg0) {\n},\ni1: function() {\n},\n};\n");
    }

    #[test]
    fn what_the_glue_does_not_name_just_once_keeps_its_name() {
        let glue = "a: 1,\na: 2,\n";
        let (wasm, short) = shortened(&module(["a", "b"]), glue).unwrap();
        assert_eq!((wasm, short.as_str()), (module(["a", "b"]), glue));
    }

    #[test]
    fn what_is_no_module_stays() {
        assert_eq!(shortened(b"<!DOCTYPE html>", ""), None);
        let whole = module(["a", "b"]);
        assert_eq!(shortened(&whole[..whole.len() - 2], ""), None);
    }

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for number in [0, 1, 127, 128, 16_383, 16_384, 5_000_000] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            assert_eq!(Reader { bytes: &bytes, at: 0 }.number(), Some(number));
        }
    }
}
