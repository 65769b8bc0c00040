package webpage

import (
	"encoding/json"
	"slices"
	"strings"

	"isnad/internal/corpus/doc"
)

// meta shows the author, date and publisher that a page names in its head: no
// reader sees them there, and some ask for them.
func (r *reader) meta(attr map[string]string) {
	for _, key := range []string{attr["name"], attr["property"], attr["itemprop"]} {
		if kind := doc.KindOf(key); kind != "" && doc.Visible(attr["content"]) != "" {
			r.field(kind, attr["content"])
			return
		}
	}
}

// field shows the value of a field on the current line.
func (r *reader) field(kind doc.FieldKind, value string) {
	value = doc.OneLine(doc.Visible(lineEnds.Replace(value)))
	if value == "" || strings.HasPrefix(value, "http") && kind != doc.FieldSource {
		return
	}
	r.gap = gapBlock
	r.separate()
	r.mark()
	r.fields = append(r.fields, doc.Field{Kind: kind, Start: r.out.Len(), End: r.out.Len() + len(value)})
	r.out.WriteString(value)
	r.end = r.out.Len()
	r.gap = gapBlock
}

// linkedData shows the fields of a script of linked data on their lines.
func (r *reader) linkedData(raw string) {
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
	kind  doc.FieldKind
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
				all = append(all, linkedField{doc.KindOf(key), value})
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
