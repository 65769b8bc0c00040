package about

import (
	"strings"
	"sync"
	"unicode"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

const (
	weekdayWords = `الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|` +
		`monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|` +
		`lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`

	monthWords = `يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|الثاني|الأول|شباط|` +
		`آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|محرم|صفر|ربيع|جمادى|` +
		`رجب|شعبان|رمضان|شوال|ذو|القعدة|الحجة|الآخر|` +
		`january|february|march|april|may|june|july|august|september|october|november|december|` +
		`jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|` +
		`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre`

	// What else a line holds that is nothing but a date and time.
	dateWords = `يوم|الساعة|مساء|صباحا|م|ص|هـ|ه|بتوقيت|غرينتش|نشر|نشرت|في|تاريخ|النشر|آخر|تحديث|` +
		`am|pm|gmt|utc|at|on|published|updated|last|date|posted|publié|le|à|mis|jour|h`

	// The words that a byline starts with.
	bylineWords = `بقلم|كتب|كتبت|كتبه|كتبها|إعداد|ترجمة|تحرير|تقرير بقلم|by|par|written|author|auteur|propos|story`
)

type phraseTables struct{ dates, bylines, weekdays, months phrase.Set }

var tables = sync.OnceValue(func() phraseTables {
	return phraseTables{
		dates:    phrase.New(weekdayWords + "|" + monthWords + "|" + dateWords),
		bylines:  phrase.New(bylineWords),
		weekdays: phrase.New(weekdayWords),
		months:   phrase.New(monthWords),
	}
})

// IsDate says whether text is a date and nothing else: a fact, no heading.
func IsDate(text string) bool {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	for _, w := range phrase.Folded(text) {
		if !strings.ContainsFunc(w, unicode.IsDigit) && !tables().dates.Has(w) {
			return false
		}
	}
	return true
}

// IsByline says whether text names who wrote the article: a fact, no heading.
func IsByline(text string) bool {
	if _, at := Byline(text); at > 0 {
		return true
	}
	words := phrase.Folded(text)
	return len(words) > 1 && len(words) <= 6 && tables().bylines.Has(words[0])
}

// FieldNames are what a field is called for search and reading, in the article's
// language.
var FieldNames = map[string]map[doc.FieldKind]string{
	"ar": {doc.FieldDate: "تاريخ النشر", doc.FieldUpdated: "آخر تحديث", doc.FieldAuthor: "الكاتب", doc.FieldInterviewer: "أجرى الحوار",
		doc.FieldTranslator: "المترجم", doc.FieldPublisher: "الناشر", doc.FieldSource: "المصدر"},
	"en": {doc.FieldDate: "published", doc.FieldUpdated: "updated", doc.FieldAuthor: "written by", doc.FieldInterviewer: "interviewed by",
		doc.FieldTranslator: "translated by", doc.FieldPublisher: "publisher", doc.FieldSource: "source"},
	"fr": {doc.FieldDate: "publié le", doc.FieldUpdated: "mis à jour le", doc.FieldAuthor: "écrit par", doc.FieldInterviewer: "entretien mené par",
		doc.FieldTranslator: "traduit par", doc.FieldPublisher: "éditeur", doc.FieldSource: "source"},
}
