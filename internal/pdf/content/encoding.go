package content

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"isnad/internal/pdf/object"
)

// encoding gives the names of a simple font's 256 codes.
func (d *Document) encoding(dict, descriptor object.Dict) [256]string {
	encoding := d.file.Resolve(dict["Encoding"])
	var names [256]string
	switch e := encoding.(type) {
	case object.Name:
		names = baseEncoding(e)
	case object.Dict:
		names = d.differences(e, descriptor)
	default:
		names = d.builtIn(descriptor)
	}
	return names
}

// differences reads an encoding that lists what it changes in another.
func (d *Document) differences(e, descriptor object.Dict) [256]string {
	names := baseEncoding(d.file.Name(e["BaseEncoding"]))
	if e["BaseEncoding"] == nil {
		names = d.builtIn(descriptor)
	}
	code := 0
	for _, o := range d.file.Array(e["Differences"]) {
		switch o := d.file.Resolve(o).(type) {
		case int:
			code = o
		case object.Name:
			if code >= 0 && code < len(names) {
				names[code] = string(o)
			}
			code++
		}
	}
	return names
}

// texNames names the codes of a font of pictures, as TeX made them, whose names are the codes
// themselves: "a65".
func texNames(names [256]string) [256]string {
	numbered, base := names, baseEncoding("")
	for code, name := range names {
		if name == "" || name == ".notdef" || name == base[code] {
			continue
		}
		if len(name) < 2 || name[1:] != strconv.Itoa(code) {
			return names
		}
		if tex, ok := texCodes[code]; ok {
			numbered[code] = tex
		} else if code > ' ' && code != 127 && (code < 127 || code >= 0xC0) {
			numbered[code] = runeName(rune(code))
		}
	}
	return numbered
}

// texCodes are the codes of TeX's text fonts, of both encodings, that are not those of Latin-1.
var texCodes = map[int]string{
	11: "ff", 12: "fi", 13: "fl", 14: "ffi", 15: "ffl", 27: "ff", 28: "fi", 29: "fl", 30: "ffi", 31: "ffl",
	16: "quotedblleft", 17: "quotedblright", 19: "guillemotleft", 20: "guillemotright", 21: "endash", 22: "emdash",
	'"': "quotedblright", '\\': "quotedblleft", '{': "endash", '|': "emdash",
}

var builtInName = regexp.MustCompile(`dup\s+(\d{1,3})\s*/(\S+)\s+put`)

// builtIn gives the encoding inside an embedded Type 1 font, and the standard one
// where there is none.
func (d *Document) builtIn(descriptor object.Dict) [256]string {
	names := baseEncoding("")
	stream := d.file.Stream(descriptor["FontFile"])
	if stream == nil {
		return names
	}
	program := d.file.Data(stream)
	if end := bytes.Index(program, []byte("eexec")); end >= 0 {
		program = program[:end]
	}
	for _, m := range builtInName.FindAllSubmatch(program, 256) {
		if code, _ := strconv.Atoi(string(m[1])); code < len(names) {
			names[code] = string(m[2])
		}
	}
	return names
}

// baseEncoding gives a named encoding; the standard one is that of ASCII with
// curved quotes, and of the codes above it those that text uses.
func baseEncoding(name object.Name) [256]string {
	var table *charmap.Charmap
	switch name {
	case "WinAnsiEncoding":
		table = charmap.Windows1252
	case "MacRomanEncoding":
		table = charmap.Macintosh
	}
	var names [256]string
	for code := 32; code < 256; code++ {
		if table != nil {
			names[code] = runeName(table.DecodeByte(byte(code)))
		} else if code < 127 {
			names[code] = runeName(rune(code))
		}
	}
	if table == nil {
		names['\''], names['`'] = "quoteright", "quoteleft"
		for code, r := range standard {
			names[code] = runeName(r)
		}
	}
	return names
}

// standard has the codes of the standard encoding above ASCII that text uses.
var standard = map[int]rune{
	0xA1: '¡', 0xA2: '¢', 0xA3: '£', 0xA5: '¥', 0xA7: '§', 0xA9: '\'', 0xAA: '“', 0xAB: '«',
	0xAC: '‹', 0xAD: '›', 0xAE: 'ﬁ', 0xAF: 'ﬂ', 0xB1: '–', 0xB4: '·', 0xB7: '•', 0xB8: '‚',
	0xB9: '„', 0xBA: '”', 0xBB: '»', 0xBC: '…', 0xBD: '‰', 0xBF: '¿', 0xD0: '—', 0xE1: 'Æ',
	0xE8: 'Ł', 0xE9: 'Ø', 0xEA: 'Œ', 0xF1: 'æ', 0xF5: 'ı', 0xF8: 'ł', 0xF9: 'ø', 0xFA: 'œ', 0xFB: 'ß',
}

// runeName gives a name that nameText understands.
func runeName(r rune) string {
	if r == 0xFFFD {
		return ""
	}
	return "u" + strings.ToUpper(strconv.FormatInt(int64(r)+0x100000, 16)[1:])
}

// nameText gives the text that a glyph's name stands for: "eacute", "uni0644",
// "lam_alef.fina", "u1F600". Unknown names give "".
func nameText(name string) string {
	name, _, _ = strings.Cut(name, ".")
	var text strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		text.WriteString(partText(part))
	}
	return text.String()
}

func partText(name string) string {
	if s, ok := glyphNames[name]; ok {
		return s
	}
	if len(name) == 1 {
		return name
	}
	if code, ok := strings.CutPrefix(name, "uni"); ok && len(code) >= 4 {
		return hexText(code)
	}
	if code, ok := strings.CutPrefix(name, "u"); ok && len(code) >= 4 && len(code) <= 6 {
		if r, err := strconv.ParseUint(code, 16, 32); err == nil && r < 0x110000 {
			return string(rune(r))
		}
	}
	if code, ok := strings.CutPrefix(name, "afii"); ok {
		return afiiText(code)
	}
	return accented(name)
}

// hexText reads "06440627", four digits a letter.
func hexText(code string) string {
	var text strings.Builder
	for ; len(code) >= 4; code = code[4:] {
		r, err := strconv.ParseUint(code[:4], 16, 16)
		if err != nil {
			return ""
		}
		text.WriteRune(rune(r))
	}
	return text.String()
}

// afiiText gives the Arabic letter of a name of the form afii57410.
func afiiText(code string) string {
	n, err := strconv.Atoi(code)
	switch {
	case err != nil:
		return ""
	case n == 57470:
		return "ه"
	case n >= 57392 && n <= 57401:
		return string(rune(n - 57392 + '٠'))
	case n >= 57388 && n <= 57458: // U+060C to U+0652, in the order of Unicode
		return string(rune(n - 57388 + 0x060C))
	}
	return ""
}

// accents are the endings of names such as "eacute", as marks for composition.
var accents = map[string]string{
	"grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303",
	"macron": "\u0304", "breve": "\u0306", "dotaccent": "\u0307", "dieresis": "\u0308",
	"ring": "\u030A", "hungarumlaut": "\u030B", "caron": "\u030C", "cedilla": "\u0327",
	"ogonek": "\u0328",
}

func accented(name string) string {
	if len(name) < 2 {
		return ""
	}
	if mark, ok := accents[name[1:]]; ok {
		return norm.NFC.String(name[:1] + mark)
	}
	return ""
}

var glyphNames = readNames(`space 0020 exclam 0021 quotedbl 0022 numbersign 0023 dollar 0024 percent 0025
ampersand 0026 quotesingle 0027 parenleft 0028 parenright 0029 asterisk 002A plus 002B comma 002C
hyphen 002D minus 2212 period 002E slash 002F zero 0030 one 0031 two 0032 three 0033 four 0034 five 0035
six 0036 seven 0037 eight 0038 nine 0039 colon 003A semicolon 003B less 003C equal 003D greater 003E
question 003F at 0040 bracketleft 005B backslash 005C bracketright 005D asciicircum 005E underscore 005F
grave 0060 braceleft 007B bar 007C braceright 007D asciitilde 007E exclamdown 00A1 cent 00A2 sterling 00A3
currency 00A4 yen 00A5 brokenbar 00A6 section 00A7 dieresis 00A8 copyright 00A9 ordfeminine 00AA
guillemotleft 00AB logicalnot 00AC registered 00AE macron 00AF degree 00B0 plusminus 00B1 acute 00B4
mu 00B5 paragraph 00B6 periodcentered 00B7 cedilla 00B8 ordmasculine 00BA guillemotright 00BB
onequarter 00BC onehalf 00BD threequarters 00BE questiondown 00BF AE 00C6 Eth 00D0 multiply 00D7
Oslash 00D8 Thorn 00DE germandbls 00DF ae 00E6 eth 00F0 divide 00F7 oslash 00F8 thorn 00FE dotlessi 0131
dotlessj 0237 Lslash 0141 lslash 0142 OE 0152 oe 0153 florin 0192 circumflex 02C6 caron 02C7 breve 02D8
dotaccent 02D9 ring 02DA ogonek 02DB tilde 02DC endash 2013 emdash 2014 quoteleft 2018 quoteright 2019
quotesinglbase 201A quotedblleft 201C quotedblright 201D quotedblbase 201E dagger 2020 daggerdbl 2021
bullet 2022 ellipsis 2026 perthousand 2030 guilsinglleft 2039 guilsinglright 203A fraction 2044 Euro 20AC
euro 20AC trademark 2122 fi 00660069 fl 0066006C ff 00660066 ffi 006600660069 ffl 00660066006C
nbspace 0020 nonbreakingspace 0020 sfthyphen 00AD alef 0627 lam 0644 visiblespace 0020 nobreakspace 0020`)

func readNames(list string) map[string]string {
	fields := strings.Fields(list)
	names := make(map[string]string, len(fields)/2)
	for i := 0; i+1 < len(fields); i += 2 {
		names[fields[i]] = hexText(fields[i+1])
	}
	return names
}

// plainLetter takes the accent off a letter.
func plainLetter(r rune) rune {
	for _, base := range norm.NFD.String(string(r)) {
		return base
	}
	return r
}
