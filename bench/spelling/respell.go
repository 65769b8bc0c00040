package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
)

// A speller writes a word of Arabic letters, without marks, in another way.
type speller func(r *rand.Rand, word []rune) string

// spellings are the ways of writing that are measured, in the order of the table.
var spellings = []struct {
	name  string
	spell speller
}{
	{"every vowel", vocalised},
	{"tatweel", stretched},
	{"Quranic", quranic},
}

// respell writes each word of a text that has no marks yet as spell does. The same seed gives
// the same text.
func respell(text string, spell speller, seed uint64) string {
	r := rand.New(rand.NewPCG(seed, uint64(len(text))))
	var b strings.Builder
	letters := []rune(text)
	for i := 0; i < len(letters); {
		end := i
		for end < len(letters) && isWordRune(letters[end]) {
			end++
		}
		switch word := letters[i:end]; {
		case end == i:
			b.WriteRune(letters[i])
			end++
		case slices.ContainsFunc(word, func(r rune) bool { return !plainLetter(r) }):
			b.WriteString(string(word))
		default:
			b.WriteString(spell(r, word))
		}
		i = end
	}
	return b.String()
}

// plainLetter reports whether r is a letter of Modern Standard Arabic.
func plainLetter(r rune) bool { return r >= 'ء' && r <= 'غ' || r >= 'ف' && r <= 'ي' }

func isWordRune(r rune) bool {
	return plainLetter(r) || r == 'ـ' || unicode.Is(unicode.Arabic, r) && !unicode.IsDigit(r) && !unicode.IsPunct(r) || unicode.Is(unicode.Mn, r)
}

const (
	fatha, damma, kasra    = "\u064E", "\u064F", "\u0650"
	shadda, sukun          = "\u0651", "\u0652"
	quranicSukun           = "\u06E1"
	fathatans              = "\u064B\u08F0"
	dagger                 = "\u0670"
	quranicTanwin          = "\u08F0" // the open one
	wasla                  = "ٱ"
	pauses                 = "\u06D6\u06D7\u06D8\u06DA\u06DB"
	followsOnlyLong        = "اى"
	neverCarries           = "اآى"
	neverJoinsTheNext      = "اأإآدذرزوؤءةى"
	mayCarryTanwin         = "بتثجحخدذرزسشصضطظعغفقكلمنهة"
	waslaPrefixes, article = "وفبك", "ال"
)

// vocalised puts a mark on each letter that can carry one. Only the vowels before a long alef
// and before ة are those of the word; the others are drawn by lot.
func vocalised(r *rand.Rand, word []rune) string { return marked(r, word, sukun, "\u064B\u064C\u064D") }

func marked(r *rand.Rand, word []rune, rest, tanwins string) string {
	var b strings.Builder
	for i, letter := range word {
		b.WriteRune(letter)
		last := i == len(word)-1
		switch {
		case strings.ContainsRune(neverCarries, letter):
		case !last && letter == 'ء' && word[i+1] == 'ا':
			b.WriteString(oneOf(r, fathatans))
		case !last && (strings.ContainsRune(followsOnlyLong, word[i+1]) || word[i+1] == 'ة'):
			b.WriteString(fatha)
		case last && strings.ContainsRune(mayCarryTanwin, letter) && r.IntN(3) == 0:
			b.WriteString(oneOf(r, tanwins))
		case i > 0 && r.IntN(6) == 0:
			b.WriteString(shadda + oneOf(r, fatha+damma+kasra))
		case i > 0 && r.IntN(3) == 0:
			b.WriteString(rest)
		default:
			b.WriteString(oneOf(r, fatha+damma+kasra))
		}
	}
	return b.String()
}

func oneOf(r *rand.Rand, marks string) string {
	all := []rune(marks)
	return string(all[r.IntN(len(all))])
}

// stretched puts tatweel behind one letter in three that joins the next.
func stretched(r *rand.Rand, word []rune) string {
	var b strings.Builder
	for i, letter := range word {
		b.WriteRune(letter)
		if i < len(word)-1 && word[i+1] != 'ء' && !strings.ContainsRune(neverJoinsTheNext, letter) && r.IntN(3) == 0 {
			b.WriteString(strings.Repeat("ـ", 1+r.IntN(3)))
		}
	}
	return b.String()
}

// known are words whose Quranic spelling has letters that print has not.
var known = map[string]string{
	"صلاة": "صلوٰة", "زكاة": "زكوٰة", "حياة": "حيوٰة", "نجاة": "نجوٰة", "ربا": "ربوٰا۟", "مشكاة": "مشكوٰة", "توراة": "تورىٰة",
	"رحمن": "رحمٰن", "هذا": "هٰذا", "هذه": "هٰذه", "ذلك": "ذٰلك", "كذلك": "كذٰلك", "لكن": "لٰكن", "أولئك": "أو۟لٰٓئك", "هؤلاء": "هٰٓؤلآء",
	"إله": "إلٰه", "سماوات": "سمٰوٰت", "إسحاق": "إسحٰق", "إسماعيل": "إسمٰعيل", "هارون": "هٰرون", "سليمان": "سليمٰن",
	"قرآن": "قرءَان", "آمنوا": "ءَامنوا۟", "آدم": "ءَادم", "شيئا": "شيـٔا",
}

// quranic writes a word as in print of the Quran: alef wasla in the article, the dagger for one
// alef in two inside a word, signs of pauses, and words of its own spelling.
func quranic(r *rand.Rand, word []rune) string {
	prefix, stem := withoutArticle(string(word))
	if text, ok := known[stem]; ok {
		return prefix + text
	}
	var b strings.Builder
	b.WriteString(prefix)
	letters := []rune(marked(r, []rune(stem), quranicSukun, quranicTanwin+"\u08F1\u08F2"))
	for i, letter := range letters {
		inside := i > 3 && i < len(letters)-1 && string(letters[i-1]) == fatha && letters[i-2] != 'ي' && letters[i-2] != 'ء'
		switch {
		case letter == 'ا' && inside && r.IntN(2) == 0:
			b.WriteString(dagger)
		case letter == 'ى' && i == len(letters)-1:
			b.WriteString("ى" + dagger)
		default:
			b.WriteRune(letter)
		}
	}
	if r.IntN(12) == 0 {
		b.WriteString(oneOf(r, pauses))
	}
	return b.String()
}

// withoutArticle parts a word from its article, which is given with an alef wasla.
func withoutArticle(word string) (prefix, stem string) {
	head := ""
	for _, p := range waslaPrefixes {
		if strings.HasPrefix(word, string(p)+article) {
			head = string(p)
		}
	}
	rest := strings.TrimPrefix(word, head)
	if !strings.HasPrefix(rest, article) || len([]rune(rest)) < 5 {
		return "", word
	}
	return head + wasla + "ل", strings.TrimPrefix(rest, article)
}
