package bilingual

import (
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// particlesBefore and persons may stand in front of an Arabic verb, endingsOfVerbs behind it.
var (
	particlesBefore = []string{"", "و", "ف", "ل", "ب", "ك"}
	persons         = []string{"سي", "ست", "سن", "سا", "ي", "ت", "ن", "ا"}
	endingsOfVerbs  = []string{"", "ت", "وا", "ون", "ان", "نا", "تم", "ه", "ها", "هم", "وه", "وها", "ته", "تها", "ا"}
)

// citationForms gives the forms under which a dictionary may have an Arabic word: without
// particles, pronouns and the persons of a verb, with the letters that a person has driven out
// (يستخدم is of استخدم, يصل of وصل, يقوم of قام, يبني of بنى). Most of them are no words.
func citationForms(word string, each func(string) (found bool)) {
	for _, your := range []string{"كم", "ك"} {
		if noun, ok := strings.CutSuffix(word, your); ok && utf8.RuneCountInString(noun) >= shortRoot && each(noun) {
			return
		}
	}
	for _, particle := range particlesBefore {
		rest, ok := strings.CutPrefix(word, particle)
		if n := utf8.RuneCountInString(rest); !ok || n < shortRoot || n == shortRoot && particle != "" {
			continue
		}
		for _, ending := range endingsOfVerbs {
			bare, ok := strings.CutSuffix(rest, ending)
			if !ok || utf8.RuneCountInString(bare) < shortRoot {
				continue
			}
			if bare != word && each(bare) || perfect(bare, each) {
				return
			}
		}
	}
}

// perfect gives the perfect forms of what may be a verb in the imperfect.
func perfect(word string, each func(string) bool) bool {
	for _, person := range persons {
		rest, ok := strings.CutPrefix(word, person)
		letters := []rune(rest)
		if !ok || len(letters) < 2 {
			continue
		}
		if len(letters) == 2 { // يصل, يقع
			if each("و" + rest) {
				return true
			}
			continue
		}
		if each(rest) || each("ا"+rest) {
			return true
		}
		last, middle := len(letters)-1, len(letters)-2
		if r := letters[middle]; r == 'و' || r == 'ي' { // يقوم, يستفيد
			hollow := string(letters[:middle]) + "ا" + string(letters[last:])
			if each(hollow) || each("ا"+hollow) {
				return true
			}
		}
		if letters[last] == 'و' { // يدعو
			if each(string(letters[:last]) + "ا") {
				return true
			}
		}
	}
	return false
}

// conjugated are the lines of the glossary that have a form of an Arabic word.
func (b *book) conjugated(word string) (lines []int) {
	column := columns["ar"]
	citationForms(word, func(form string) bool {
		if len(b.at[column][analysis.Stem(form)]) > 0 && !analysis.IsStop(form) {
			lines = b.at[column][analysis.Stem(form)]
		}
		return len(lines) > 0
	})
	return lines
}
