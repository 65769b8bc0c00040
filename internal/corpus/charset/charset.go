// Package charset converts the text of files to UTF-8.
package charset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	utf16 "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Errors about the bytes of a text; a *doc.PlaceError wraps one of them.
var (
	ErrEncoding = errors.New("the text is not valid UTF-8")
	ErrUTF16    = fmt.Errorf("%w but UTF-16", ErrEncoding)
	ErrNUL      = errors.New("the text holds a NUL byte")
)

// Decode gives the text of a file and the name of its encoding, "" for UTF-8: what
// a byte order mark says, else what the statistics of its letters say beyond doubt.
// Text in an unknown encoding is left unchanged, and Check refuses it. A file whose lines end in
// '\r' alone gets '\n' in their place.
func Decode(ctx context.Context, contents string) (text, name string) {
	return decode(ctx, contents, false)
}

// DecodePage is Decode for a web page, whose head may name the encoding.
func DecodePage(ctx context.Context, contents string) (text, name string) {
	return decode(ctx, contents, true)
}

func decode(ctx context.Context, contents string, html bool) (text, name string) {
	text = contents
	if e, declared := declaredEncoding(contents, html); e != nil {
		if decoded, err := convert(ctx, e, contents); err == nil && !strings.Contains(decoded, "\x00") && !garbled(decoded) {
			text, name = decoded, declared
		}
	} else if order := unmarkedUTF16(contents); order != nil {
		if decoded, err := convert(ctx, order.encoding, contents); err == nil {
			text, name = decoded, order.name
		}
	} else if !utf8.ValidString(contents) && !damaged(contents) {
		text, name = guessEncoding(ctx, contents)
	}
	if !strings.Contains(text, "\n") && strings.Contains(text, "\r") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text, name
}

// convert is contents as UTF-8.
func convert(ctx context.Context, e encoding.Encoding, contents string) (string, error) {
	var out strings.Builder
	out.Grow(len(contents) + len(contents)/2)
	_, err := io.Copy(&out, transform.NewReader(doc.Reader(ctx, strings.NewReader(contents)), e.NewDecoder()))
	return out.String(), err
}

// declaredEncoding is the encoding that a byte order mark or the head of a page
// names; nil where that is UTF-8 or nothing.
func declaredEncoding(contents string, html bool) (encoding.Encoding, string) {
	switch {
	case strings.HasPrefix(contents, "\xff\xfe"):
		return utf16.UTF16(utf16.LittleEndian, utf16.UseBOM), "utf-16le"
	case strings.HasPrefix(contents, "\xfe\xff"):
		return utf16.UTF16(utf16.BigEndian, utf16.UseBOM), "utf-16be"
	case !html || utf8.ValidString(contents):
		return nil, ""
	}
	m := declaredCharset.FindStringSubmatch(contents[:min(len(contents), 2048)])
	if m == nil {
		return nil, ""
	}
	e, err := htmlindex.Get(strings.ToLower(m[1]))
	if err != nil {
		return nil, ""
	}
	if name, err := htmlindex.Name(e); err == nil && name != "utf-8" {
		return e, name
	}
	return nil, ""
}

// declaredCharset finds <meta charset=…> in both its forms, and the XML head.
var declaredCharset = regexp.MustCompile(`(?i)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:-]+)`)

// A byteOrder is one of the two forms of UTF-16.
type byteOrder struct {
	name     string
	encoding encoding.Encoding
	high     int // the place of the high byte of a unit
}

var byteOrders = []byteOrder{
	{"utf-16le", utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM), 1},
	{"utf-16be", utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM), 0},
}

// fewestUnits is how much text is needed to know UTF-16 without its mark.
const fewestUnits = 8

// unmarkedUTF16 is the order of the bytes of contents where that is UTF-16 without its
// mark beyond doubt: it has NUL bytes, as each space is one, all but a few of its units
// are letters and marks of Arabic, Latin and their like, and in the other order few are.
func unmarkedUTF16(contents string) *byteOrder {
	sample := contents[:min(len(contents), guessBytes)]
	if len(contents)%2 != 0 || len(sample) < 2*fewestUnits || strings.IndexByte(sample, 0) < 0 {
		return nil
	}
	var share [2]float64
	for i, o := range byteOrders {
		share[i] = o.sense(sample)
	}
	for i := range byteOrders {
		if share[i] >= 0.99 && share[1-i] <= 0.5 {
			return &byteOrders[i]
		}
	}
	return nil
}

// sense is the share of the units of s that text is made of.
func (o byteOrder) sense(s string) float64 {
	good := 0
	for at := 0; at+1 < len(s); at += 2 {
		u := rune(s[at+o.high])<<8 | rune(s[at+1-o.high])
		switch {
		case u < ' ' && u != '\t' && u != '\n' && u != '\r', u >= 0x7f && u < 0xa0:
		case u < 0x250, u >= 0x600 && u < 0x700, u >= 0x2000 && u < 0x2070, u >= 0xFB50 && u < 0xFF00:
			good++
		}
	}
	return float64(good) / float64(len(s)/2)
}

// garbled says whether a converted text has many characters that the encoding it was taken for
// does not have.
func garbled(text string) bool {
	return strings.Count(text, "\uFFFD")*20 > utf8.RuneCountInString(text)
}

// damaged says whether contents is UTF-8 with wrong bytes, or with a part in another encoding:
// it has more characters of several bytes than bytes that are none, or more than a few Arabic
// letters, which other encodings hardly ever look like.
func damaged(contents string) bool {
	right, arabic, wrong := 0, 0, 0
	for _, r := range contents {
		switch {
		case r == utf8.RuneError:
			wrong++
		case r >= utf8.RuneSelf:
			right++
			if analysis.IsArabicLetter(r) {
				arabic++
			}
		}
	}
	return right > wrong || arabic*20 > wrong
}

// The encodings of one byte a character that are told apart by their letters.
var legacy = []struct {
	name    string
	charset *charmap.Charmap
}{
	{"windows-1252", charmap.Windows1252}, {"windows-1256", charmap.Windows1256}, {"iso-8859-6", charmap.ISO8859_6},
}

// guessBytes is how much of a file is looked at.
const guessBytes = 64 << 10

// The evidence that is asked for before a file is converted: the share of words
// that are among the commonest of the language, and how far ahead of the next
// encoding it is.
const (
	commonShare  = 0.06
	fewestCommon = 2
	clearLead    = 2
)

// guessEncoding converts contents from the encoding in which it makes the most
// sense; where two make about as much, or none enough, it stays as it is.
func guessEncoding(ctx context.Context, contents string) (text, name string) {
	best, second, at, chosen := 0.0, 0.0, -1, ""
	for i, l := range legacy {
		sample, err := l.charset.NewDecoder().String(contents[:min(len(contents), guessBytes)])
		if err != nil || sample == chosen { // Windows-1256 has the letters of French too
			continue
		}
		switch score := sense(sample); {
		case score > best:
			best, second, at, chosen = score, best, i, sample
		case score > second:
			second = score
		}
	}
	if at < 0 || best < commonShare || best < clearLead*second {
		return contents, ""
	}
	text, err := convert(ctx, legacy[at].charset, contents)
	if err != nil {
		return contents, ""
	}
	return text, legacy[at].name
}

// sense is the share of a text's words that are common words of Arabic or, with
// accents only where French has them, of French and English. It is 0 where too few
// are there to tell, and where a character is none.
func sense(text string) float64 {
	words, common, odd := 0, 0, 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != utf8.RuneError }) {
		words++
		folded := analysis.Fold(w)
		if strings.HasPrefix(folded, "ال") && len(folded) > 3*len("ا") || commonWords()[folded] {
			common++
		}
		if strings.ContainsFunc(w, func(r rune) bool {
			return r == utf8.RuneError || r >= 0x80 && r < 0x300 && !strings.ContainsRune(frenchLetters, r)
		}) || mixed(folded) {
			odd++
		}
	}
	if words == 0 || common < fewestCommon || odd*20 > words {
		return 0
	}
	return float64(common) / float64(words)
}

// mixed says whether a word has letters of two scripts, as no word has in the right
// encoding.
func mixed(word string) bool {
	arab, latin := false, false
	for _, r := range word {
		arab = arab || unicode.Is(unicode.Arabic, r)
		latin = latin || unicode.Is(unicode.Latin, r)
	}
	return arab && latin
}

const frenchLetters = "àâäçèéêëîïôöùûüÿæœÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÆŒ"

var commonWords = analysis.Listed("commonest words")

// Check refuses what is not text, with the place of the first wrong byte.
func Check(text string) error {
	bad, cause := -1, ErrEncoding
	if !utf8.ValidString(text) {
		bad = firstInvalid(text)
	}
	if nul := strings.IndexByte(text, 0); nul >= 0 && (bad < 0 || nul < bad) {
		bad, cause = nul, ErrNUL
	}
	if bad < 0 {
		return nil
	}
	if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
		bad, cause = 0, ErrUTF16 // its byte order mark, which UTF-8 can't hold
	} else if halfNUL(text) {
		cause = ErrUTF16
	}
	before := text[:bad]
	return &doc.PlaceError{
		Line: 1 + strings.Count(before, "\n"),
		Byte: bad - 1 - strings.LastIndexByte(before, '\n'),
		Err:  cause,
	}
}

// halfNUL says whether every other byte, but for a few, is NUL in a good part of text, as in
// UTF-16.
func halfNUL(text string) bool {
	sample := text[:min(len(text), guessBytes)]
	var nuls [2]int
	for i := range len(sample) {
		if sample[i] == 0 {
			nuls[i%2]++
		}
	}
	most, least := max(nuls[0], nuls[1]), min(nuls[0], nuls[1])
	return most >= fewestUnits/2 && most*10 >= len(sample)/2 && least*10 <= most
}

// firstInvalid is the offset of the first byte of s that is not UTF-8.
func firstInvalid(s string) int {
	for at, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[at:]); size <= 1 {
				return at
			}
		}
	}
	return -1
}
