package wordlist

import (
	"isnad/internal/analysis"
	"slices"
	"strings"
	"unicode/utf8"
)

// Verbal lists the forms in which an Arabic verb and the noun of its action can be the same word:
// اغتال and اغتيال, شكل and تشكيل, أطلق and إطلاق, وصل and وصول, قتل and مقتل.
func Verbal(word string) (all []string) {
	if !Arabic(word) {
		return nil
	}
	for _, w := range Unglued(word) {
		w = Inflection(strings.TrimSuffix(strings.TrimPrefix(w, "ال"), "ه"))
		all = append(all, form(w))
		r := []rune(w)
		n := len(r)
		switch {
		case n == 5 && r[0] == 'ت' && r[3] == 'ي': // تشكيل
			all = append(all, form(string([]rune{r[1], r[2], r[4]})))
		case n >= 5 && n <= 7 && r[0] == 'ا' && r[n-2] == 'ا': // اعتقال, اطلاق, استخدام
			all = append(all, form(string(append(r[:n-2:n-2], r[n-1]))))
		case n == 4 && (r[2] == 'و' || r[2] == 'ا' || r[2] == 'ي'): // وصول, فرار, رحيل
			all = append(all, form(string([]rune{r[0], r[1], r[3]})))
		case n == 4 && r[0] == 'م': // مقتل
			all = append(all, form(string(r[1:])))
		}
	}
	return all
}

// form is a verb with one letter for the weak one in front of its last: اغتيل is اغتال in the
// passive.
func form(w string) string {
	r := []rune(w)
	if n := len(r); n >= 4 && (r[n-2] == 'ي' || r[n-2] == 'و') {
		r[n-2] = 'ا'
	}
	return string(r)
}

// Hollow reports whether a verb with a weak letter is the passive of another: اغتيل of اغتال.
func Hollow(passive, active string) bool {
	p, a := []rune(passive), []rune(active)
	n := len(p)
	return n == len(a) && n >= 3 && p[n-2] == 'ي' && a[n-2] == 'ا' && string(p[:n-2]) == string(a[:n-2]) && p[n-1] == a[n-1]
}

// SameVerb reports whether two words can be a verb and the noun of its action.
func SameVerb(a, b string) bool {
	other := Verbal(b)
	return slices.ContainsFunc(Verbal(a), func(w string) bool { return slices.Contains(other, w) })
}

// Base is a word without what tells its tense or case: the ending of English verbs, and in Arabic
// the alif of an object.
func Base(word string) string {
	if Arabic(word) {
		if rest, ok := strings.CutSuffix(word, "ا"); ok && len([]rune(rest)) > 3 {
			return Inflection(strings.TrimPrefix(rest, "ال"))
		}
		return Inflection(strings.TrimPrefix(word, "ال"))
	}
	for _, ending := range []string{"ing", "ied", "ed", "es", "e", "s", "d"} {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= 3 {
			return rest
		}
	}
	return word
}

// Bases are what a word may be inflected from: its own base and, in Arabic, what is left without the
// particles, letters of the present and endings that may belong to it.
func Bases(word string) []string {
	all := append(Verbal(word), Base(word))
	if !Arabic(word) {
		return all
	}
	for _, front := range []string{"", "و", "ف", "ي", "ت", "سي", "ست", "وي", "وت"} {
		rest, ok := strings.CutPrefix(word, front)
		if !ok {
			continue
		}
		for _, end := range []string{"", "ت", "وا", "ا", "ون", "ه", "ها", "هم"} {
			w, ok := strings.CutSuffix(rest, end)
			n := utf8.RuneCountInString(w)
			present := strings.ContainsAny(front, "يت")
			if ok && n == 3 && present {
				all = append(all, hollow(w))
			}
			if ok && n >= 4 && present {
				all = append(all, "ا"+w, analysis.Stem("ا"+w)) // ينتهي is of انتهى
			}
			if ok && (n >= 3 || n == 2 && front == "" && end == "ت") {
				all = append(all, w)
			}
		}
	}
	return all
}

// hollow is a verb of three letters with the alif of the past in its middle: يقود is of قاد.
func hollow(w string) string {
	r := []rune(w)
	if n := len(r); n == 3 && (r[1] == 'و' || r[1] == 'ي') {
		return string([]rune{r[0], 'ا', r[2]})
	}
	return w
}

// Inflection is a word without the endings of gender and number, and in Arabic without the
// letter that the present begins with. Tense itself is not compared: what has not happened
// yet is told by words such as "will".
func Inflection(word string) string {
	w := analysis.Stem(word)
	if !Arabic(w) {
		for _, e := range []string{"es", "e", "s"} {
			if rest, ok := strings.CutSuffix(w, e); ok && len(rest) >= 4 {
				return rest
			}
		}
		return w
	}
	for _, e := range []string{"وا", "ت", "ا"} {
		if rest, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(rest) >= 3 {
			w = rest
			break
		}
	}
	for _, p := range []string{"ي", "ت"} {
		if rest, ok := strings.CutPrefix(w, p); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return w
}
