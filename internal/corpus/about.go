package corpus

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
)

// A field is something that an article says about itself, and where.
type field struct {
	kind       fieldKind
	start, end int // bytes of Article.Text: the value
}

// A fieldKind says what a field tells.
type fieldKind string

const (
	fieldDate        fieldKind = "date"
	fieldUpdated     fieldKind = "updated"
	fieldAuthor      fieldKind = "author"
	fieldInterviewer fieldKind = "interviewer"
	fieldTranslator  fieldKind = "translator"
	fieldPublisher   fieldKind = "publisher"
	fieldSource      fieldKind = "source"
)

// fieldNames are what a field is called for search and reading, in the article's
// language.
var fieldNames = map[string]map[fieldKind]string{
	"ar": {fieldDate: "تاريخ النشر", fieldUpdated: "آخر تحديث", fieldAuthor: "الكاتب", fieldInterviewer: "أجرى الحوار",
		fieldTranslator: "المترجم", fieldPublisher: "الناشر", fieldSource: "المصدر"},
	"en": {fieldDate: "published", fieldUpdated: "updated", fieldAuthor: "written by", fieldInterviewer: "interviewed by",
		fieldTranslator: "translated by", fieldPublisher: "publisher", fieldSource: "source"},
	"fr": {fieldDate: "publié le", fieldUpdated: "mis à jour le", fieldAuthor: "écrit par", fieldInterviewer: "entretien mené par",
		fieldTranslator: "traduit par", fieldPublisher: "éditeur", fieldSource: "source"},
}

// fieldKeys are the keys of front matter, <meta> and linked data, in lower case.
var fieldKeys = map[string]fieldKind{
	"date": fieldDate, "published": fieldDate, "publishdate": fieldDate, "pubdate": fieldDate, "datepublished": fieldDate,
	"article:published_time": fieldDate, "dc.date": fieldDate, "dcterms.date": fieldDate, "publish_date": fieldDate, "created": fieldDate,
	"parsely-pub-date": fieldDate, "publish-date": fieldDate, "تاريخ": fieldDate, "التاريخ": fieldDate,
	"updated": fieldUpdated, "lastmod": fieldUpdated, "datemodified": fieldUpdated, "article:modified_time": fieldUpdated,
	"author": fieldAuthor, "authors": fieldAuthor, "article:author": fieldAuthor, "dc.creator": fieldAuthor, "creator": fieldAuthor,
	"byl": fieldAuthor, "parsely-author": fieldAuthor, "الكاتب": fieldAuthor, "كاتب": fieldAuthor, "المؤلف": fieldAuthor,
	"interviewer": fieldInterviewer, "translator": fieldTranslator, "publisher": fieldPublisher, "dc.publisher": fieldPublisher,
	"og:site_name": fieldPublisher, "source": fieldSource, "canonical": fieldSource, "المصدر": fieldSource,
}

// bylines are the words, folded, with which a line names who made the article. Of
// those with a star the colon is needed: they may begin a sentence.
var bylines = map[string]fieldKind{
	"بقلم": fieldAuthor, "كتب*": fieldAuthor, "كتبت*": fieldAuthor, "كتبه*": fieldAuthor, "كتبها*": fieldAuthor, "اعداد*": fieldAuthor,
	"تحرير*": fieldAuthor, "الكاتب*": fieldAuthor, "الكاتبه*": fieldAuthor, "الموءلف*": fieldAuthor, "المولف*": fieldAuthor, "تاليف*": fieldAuthor,
	"تقرير*": fieldAuthor, "حوار*": fieldInterviewer, "حاوره*": fieldInterviewer, "حاورها*": fieldInterviewer, "حاورهم*": fieldInterviewer,
	"اجري الحوار": fieldInterviewer, "اجرت الحوار": fieldInterviewer, "اجري المقابله": fieldInterviewer, "مقابله*": fieldInterviewer,
	"ترجمه*": fieldTranslator, "ترجمها*": fieldTranslator, "الناشر*": fieldPublisher, "المصدر*": fieldSource, "تاريخ النشر*": fieldDate,
	"نشر في*": fieldDate, "نشر بتاريخ*": fieldDate,
	"by": fieldAuthor, "written by": fieldAuthor, "author*": fieldAuthor, "interview*": fieldInterviewer, "interview by": fieldInterviewer,
	"interviewed by": fieldInterviewer, "translated by": fieldTranslator, "publisher*": fieldPublisher, "source*": fieldSource,
	"par": fieldAuthor, "ecrit par": fieldAuthor, "auteur*": fieldAuthor, "entretien*": fieldInterviewer, "propos recueillis par": fieldInterviewer,
	"traduit par": fieldTranslator, "editeur*": fieldPublisher, "published*": fieldDate, "publie le": fieldDate,
}

// bylineStarts are the first words of bylines.
var bylineStarts = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for label := range bylines {
		word, _, _ := strings.Cut(strings.TrimSuffix(label, "*"), " ")
		m[word] = true
	}
	return m
})

// Where bylines and date lines stand: among the first lines that carry text.
const (
	aboutLines = 12
	bylineLong = 160 // bytes
	bylineMost = 8   // words of the name
)

// about finds what the article says of itself in the lines above its text, and makes
// units of that and of the fields that are known.
func (c *classifier) about(start int, fields []field) []Unit {
	names := fieldNames[analysis.Language(c.a.Title+" "+c.a.Text[:min(len(c.a.Text), 2000)])]
	var units []Unit
	var seen []fieldKind
	add := func(f field, from, to int) {
		if !slices.Contains(seen, f.kind) || f.kind == fieldAuthor {
			seen = append(seen, f.kind)
			units = append(units, Unit{Start: from, End: to, Kind: About, Context: c.a.Title,
				Cells: []Cell{{f.start, f.end, names[f.kind]}}})
		}
	}
	for _, f := range fields {
		from, to := c.block(f.start, f.end)
		add(f, from, to)
	}
	visible := 0
	for n := start; n < len(c.a.Lines) && visible < aboutLines; n++ {
		l := c.a.Lines[n]
		if l.Kind == Blank {
			continue
		}
		visible++
		if l.Kind != Prose || l.Why == whyMessage {
			continue
		}
		for from := l.Start; from < l.End; {
			to := l.End
			if at := strings.Index(c.a.Text[from:l.End], "\u2029"); at >= 0 {
				to = from + at
			}
			if f, ok := aboutBlock(c.a.Text, from, to); ok {
				add(f, from, to)
				if from == l.Start && to == l.End {
					c.row(n, WhyAbout)
				}
			} else if endsSentence(Visible(c.a.Text[from:to])) {
				return units // the text begins
			}
			from = to + len("\u2029")
		}
	}
	return units
}

// WhyAbout is the reason of lines that tell of the article itself.
const WhyAbout = "about the article"

// block is the part of its line in which text[start:end] stands.
func (c *classifier) block(start, end int) (from, to int) {
	from = strings.LastIndexAny(c.a.Text[:start], "\n\u2029") + 1
	for from < start && c.a.Text[from]&0xC0 == 0x80 { // behind the last byte of U+2029
		from++
	}
	if to = strings.IndexAny(c.a.Text[end:], "\n\u2029"); to < 0 {
		return from, len(c.a.Text)
	}
	return from, end + to
}

// aboutBlock reads a byline or a date line.
func aboutBlock(text string, from, to int) (field, bool) {
	block := text[from:to]
	if len(block) > bylineLong {
		return field{}, false
	}
	if kind, at := byline(block); at > 0 {
		start, end := trimmed(text, from+at, to)
		return field{kind, start, end}, start < end
	}
	if date := dateLine(block); date != "" {
		if words := firstWords(block, 20); len(words) <= 12 && !endsSentence(block) {
			start, end := trimmed(text, from, to)
			return field{fieldDate, start, end}, true
		}
	}
	return field{}, false
}

// byline is what a line says who made the article, and the offset of the name.
func byline(line string) (kind fieldKind, at int) {
	if !bylineStarts()[analysis.Fold(firstWord(strings.TrimLeftFunc(line, invisible)))] {
		return "", 0
	}
	words := analysis.Words(line)
	colon := strings.IndexByte(line, ':')
	for n := min(3, len(words)-1); n > 0; n-- {
		label := strings.TrimSpace(analysis.InRow(words[:n]))
		if kind, ok := bylines[label]; ok && len(words)-n <= bylineMost && !endsSentence(line) {
			at = words[n-1].End
			if colon >= at && colon <= words[n].Start {
				at = colon + 1
			}
			return kind, at
		}
		if kind, ok := bylines[label+"*"]; ok && colon >= words[n-1].End && colon < words[n].Start && len(words)-n <= bylineMost {
			return kind, colon + 1
		}
	}
	return "", 0
}

// meta shows the author, date and publisher that a page names in its head: no
// reader sees them there, and some ask for them.
func (r *htmlReader) meta(attr map[string]string) {
	for _, key := range []string{attr["name"], attr["property"], attr["itemprop"]} {
		if kind, ok := fieldKeys[strings.ToLower(key)]; ok && Visible(attr["content"]) != "" {
			r.field(kind, attr["content"])
			return
		}
	}
}

// field shows the value of a field on the current line.
func (r *htmlReader) field(kind fieldKind, value string) {
	value = oneLine(Visible(lineEnds.Replace(value)))
	if value == "" || strings.HasPrefix(value, "http") && kind != fieldSource {
		return
	}
	r.gap = gapBlock
	r.separate()
	r.mark()
	r.fields = append(r.fields, field{kind, r.out.Len(), r.out.Len() + len(value)})
	r.out.WriteString(value)
	r.end = r.out.Len()
	r.gap = gapBlock
}

// linkedData shows the fields of a script of linked data on their lines.
func (r *htmlReader) linkedData(raw string) {
	var data any
	if json.Unmarshal([]byte(raw), &data) != nil {
		r.newlines(raw)
		return
	}
	found := linkedFields(data, nil)
	for line := range strings.SplitAfterSeq(raw, "\n") {
		found = slices.DeleteFunc(found, func(f linkedField) bool {
			quoted, _ := json.Marshal(f.value)
			if !strings.Contains(line, f.value) && !strings.Contains(line, string(quoted)) {
				return false
			}
			r.field(f.kind, f.value)
			return true
		})
		r.newlines(line)
	}
}

type linkedField struct {
	kind  fieldKind
	value string
}

// linkedFields collects the fields of linked data: strings, and the names of
// people and organisations.
func linkedFields(data any, all []linkedField) []linkedField {
	switch x := data.(type) {
	case []any:
		for _, e := range x {
			all = linkedFields(e, all)
		}
	case map[string]any:
		for _, key := range []string{"datePublished", "author", "publisher", "dateModified"} {
			if value := linkedName(x[key]); value != "" {
				all = append(all, linkedField{fieldKeys[strings.ToLower(key)], value})
			}
		}
		all = linkedFields(x["@graph"], all)
	}
	return all
}

func linkedName(x any) string {
	switch x := x.(type) {
	case string:
		return x
	case map[string]any:
		return linkedName(x["name"])
	case []any:
		if len(x) > 0 {
			return linkedName(x[0])
		}
	}
	return ""
}
