package doc

import (
	"strings"
	"sync"

	"isnad/internal/lang"
)

// A Field is something that an article says about itself, and where.
type Field struct {
	Kind       FieldKind
	Start, End int // bytes of Document.Text: the value
}

// A FieldKind says what a field tells.
type FieldKind string

const (
	FieldDate        FieldKind = "date"
	FieldUpdated     FieldKind = "updated"
	FieldAuthor      FieldKind = "author"
	FieldInterviewer FieldKind = "interviewer"
	FieldTranslator  FieldKind = "translator"
	FieldPublisher   FieldKind = "publisher"
	FieldSource      FieldKind = "source"
)

// KindOf is the field that a key of front matter, <meta> or linked data names; "" for other
// keys.
func KindOf(key string) FieldKind {
	key = strings.ToLower(key)
	if kind, ok := fieldKeys[key]; ok {
		return kind
	}
	return namedKeys()[key]
}

// namedKeys are the keys that people write in their language.
var namedKeys = sync.OnceValue(func() map[string]FieldKind {
	all := map[string]FieldKind{}
	for kind, keys := range lang.WordsByKey("field keys") {
		for _, key := range keys {
			all[strings.ToLower(key)] = FieldKind(kind)
		}
	}
	return all
})

// fieldKeys are the keys of formats, in lower case.
var fieldKeys = map[string]FieldKind{
	"date": FieldDate, "published": FieldDate, "publishdate": FieldDate, "pubdate": FieldDate, "datepublished": FieldDate,
	"article:published_time": FieldDate, "dc.date": FieldDate, "dcterms.date": FieldDate, "publish_date": FieldDate, "created": FieldDate,
	"parsely-pub-date": FieldDate, "publish-date": FieldDate,
	"updated": FieldUpdated, "lastmod": FieldUpdated, "datemodified": FieldUpdated, "article:modified_time": FieldUpdated,
	"author": FieldAuthor, "authors": FieldAuthor, "article:author": FieldAuthor, "dc.creator": FieldAuthor, "creator": FieldAuthor,
	"byl": FieldAuthor, "parsely-author": FieldAuthor,
	"interviewer": FieldInterviewer, "translator": FieldTranslator, "publisher": FieldPublisher, "dc.publisher": FieldPublisher,
	"og:site_name": FieldPublisher, "source": FieldSource, "canonical": FieldSource,
}
