package analysis

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// PlainVersion names the rules of [Plain]. Changing it means re-embedding the
// corpus.
const PlainVersion = 1

// Plain returns s as most people print it, since language models were trained on such text:
//
//   - vowel signs, Quranic signs, tatweel and everything that cannot be seen (direction marks,
//     joiners, soft hyphens) are dropped;
//   - the dagger alef and other Quranic spellings become the usual ones, see [usual]; hamzas
//     that are written apart join their letter;
//   - the numbers of verses are dropped, digits of every script become ASCII;
//   - presentation forms become letters, and the commonest words get the dots that people leave
//     out, see [respell].
//
// Nothing else that distinguishes words in ordinary print changes: hamza, ة and ى stay,
// capitals too. A word has the same plain form alone and in its sentence.
func Plain(s string) string {
	if isPlain(s) {
		return respell(s)
	}
	p := plainer{src: s}
	if strings.ContainsFunc(s, presented) {
		p.src = norm.NFKC.String(strings.Map(withoutLoneSigns, s))
	}
	p.out = make([]byte, 0, len(p.src))
	for i := 0; i < len(p.src); {
		i = p.next(i)
	}
	return respell(string(p.out))
}

// isPlain reports whether Plain leaves s unchanged. For most texts their bytes show it,
// without decoding.
func isPlain(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c < utf8.RuneSelf:
			i++
			continue
		case 0xC2 <= c && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			if r := rune(c&0x1F)<<6 | rune(s[i+1]&0x3F); r < 0x600 && r != 0xAD || IsArabicLetter(r) && r != 'ـ' && r != 'ء' && r != 'آ' || r == '،' || r == '؛' || r == '؟' {
				i += 2
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError, r == 'ء' && !strings.HasPrefix(s[i+size:], fatha), r == 'آ' && i == 0:
		case r == 'ء', r == 'آ', alters(r):
			return false
		}
		i += size
	}
	return true
}

// alters reports whether Plain may change r.
func alters(r rune) bool {
	_, isDigit := digit(r)
	return isDigit || isSign(r) || unseen(r) || presented(r) || strings.ContainsRune("ـٱٰٕٓٔ\u06DD\uFD3E\uFD3F٪٫٬", r)
}

// IsMark says whether r adds nothing to the length of a text as most people print it: a
// vowel sign, a Quranic sign, tatweel, or a character that can't be seen.
func IsMark(r rune) bool { return r >= 0x80 && (r == 'ـ' || r == 'ٰ' || isSign(r) || unseen(r)) }

// presented reports whether r is a presentation form of Arabic.
func presented(r rune) bool { return 0xFB50 <= r && r <= 0xFEFC && r != 0xFD3E && r != 0xFD3F }

// withoutLoneSigns drops the forms of signs that stand alone: their compatibility
// forms begin with a space.
func withoutLoneSigns(r rune) rune {
	if 0xFC5E <= r && r <= 0xFC63 || 0xFE70 <= r && r <= 0xFE7F {
		return -1
	}
	return r
}

// isSign reports whether r is a vowel sign, a Quranic sign or another mark on Arabic letters,
// except the dagger alef and the hamza and madda, which make another letter.
func isSign(r rune) bool {
	switch {
	case r < 0x610:
		return false
	case 0x64B <= r && r <= 0x652, 0x656 <= r && r <= 0x65F, r <= 0x61A:
		return true
	}
	return 0x6D6 <= r && r <= 0x6ED && r != 0x6DD && r != 0x6DE && r != 0x6E9 || 0x8CA <= r && r <= 0x8FF && r != 0x8E2
}

// unseen reports whether r is invisible and does not separate words.
func unseen(r rune) bool {
	switch {
	case r == 0xAD, r == 0x61C, 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E,
		0x2060 <= r && r <= 0x206F, 0xFE00 <= r && r <= 0xFE0F, r == 0xFEFF:
		return true
	}
	return false
}

// A plainer makes the plain form of a text in one pass.
type plainer struct {
	src string
	out []byte
}

// next appends the plain form of the character at i, with its marks, and returns where it
// ends.
func (p *plainer) next(i int) int {
	r, size := utf8.DecodeRuneInString(p.src[i:])
	end := i + size
	if r < utf8.RuneSelf || r == utf8.RuneError {
		p.out = append(p.out, p.src[i:end]...)
		return end
	}
	if text, n := usual(p.src, i); n > 0 {
		p.out = append(p.out, text...)
		return i + n
	}
	if n := VerseEnd(p.src, i); n > 0 {
		if p.out = append(p.out, ' '); i+n == len(p.src) {
			p.out = bytes.TrimRight(p.out, " ")
		}
		return i + n
	}
	switch d, ok := digit(r); {
	case ok:
		r = d
	case isSign(r), unseen(r):
		return end
	case r == 'ٱ':
		r = 'ا'
	case r == 'ـ':
		return p.tatweel(end)
	case r == 'ء':
		return p.hamza(i)
	case r == 0x653, r == 0x654, r == 0x655:
		p.join(r, end)
		return end
	case r == '٪':
		r = '%'
	case r == '٫':
		r = '.'
	case r == '٬':
		r = ','
	}
	if r == 'آ' && long(p.last(), p.src, end) {
		r = 'ا'
	}
	p.out = utf8.AppendRune(p.out, r)
	return end
}

// tatweel drops the tatweel that ends at end. One that carries a hamza is ئ.
func (p *plainer) tatweel(end int) int {
	if marks, after := marksAt(p.src, end); strings.Contains(marks, "\u0654") {
		p.out = append(p.out, "ئ"...)
		return after
	}
	return end
}

// hamza appends the hamza at i. With a fatha and an alef it is آ, unless another alef comes
// before it.
func (p *plainer) hamza(i int) int {
	if lengthens(p.src, i, p.last()) {
		_, after := marksAt(p.src, i+len("ء"))
		p.out = append(p.out, "آ"...)
		return after + len("ا")
	}
	p.out = append(p.out, "ء"...)
	return i + len("ء")
}

// lengthens reports whether the hamza at s[i] is the first half of آ. before is the character
// that comes before it.
func lengthens(s string, i int, before rune) bool {
	marks, after := marksAt(s, i+len("ء"))
	return strings.Contains(marks, fatha) && strings.HasPrefix(s[after:], "ا") && !isAlef(before)
}

const fatha = "\u064E"

// join puts a hamza or madda that ends at end on the letter before it; on another
// letter it is dropped.
func (p *plainer) join(mark rune, end int) {
	last := p.last()
	to, ok := joined[[2]rune{last, mark}]
	if !ok {
		return
	}
	rest := p.out[:len(p.out)-utf8.RuneLen(last)]
	before, _ := utf8.DecodeLastRune(rest)
	if mark == 0x653 && long(before, p.src, end) {
		return
	}
	p.out = append(rest, to...)
}

var joined = map[[2]rune]string{
	{'ا', 0x653}: "آ", {'ا', 0x654}: "أ", {'ا', 0x655}: "إ", {'و', 0x654}: "ؤ", {'ي', 0x654}: "ئ", {'ى', 0x654}: "ئ",
}

// long reports whether an alef with a madda, which ends at s[end], is only drawn out in
// reading: behind another letter, and before a hamza or the end of the word, as in جآء and
// ربنآ.
func long(before rune, s string, end int) bool {
	if !IsArabicLetter(before) {
		return false
	}
	_, after := marksAt(s, end)
	next, _ := utf8.DecodeRuneInString(s[after:])
	return !IsArabicLetter(next) || strings.ContainsRune("ءأإئؤ", next)
}

// last returns the last character written so far.
func (p *plainer) last() rune {
	r, _ := utf8.DecodeLastRune(p.out)
	return r
}

// mostMarks limits how many bytes of marks on one letter are read.
const mostMarks = 32

// marksAt returns the marks on the letter that ends at s[i], in any order, and where they
// end.
func marksAt(s string, i int) (marks string, end int) {
	end = i
	for end < min(len(s), i+mostMarks) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r < 0x300 || !unicode.Is(unicode.Mn, r) {
			break
		}
		end += size
	}
	return s[i:end], end
}

// VerseEnd returns the length of the number of a verse at s[i]: ﴿١﴾ or ۝١; 0 if there is
// none.
func VerseEnd(s string, i int) int {
	r, size := utf8.DecodeRuneInString(s[i:])
	if r != 0x06DD && r != 0xFD3E && r != 0xFD3F {
		return 0
	}
	end := i + size
	for end < len(s) {
		d, n := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsDigit(d) {
			break
		}
		end += n
	}
	if r == 0x06DD {
		return end - i
	}
	if other, n := utf8.DecodeRuneInString(s[end:]); end > i+size && (other == 0xFD3E || other == 0xFD3F) {
		return end + n - i
	}
	return 0
}
