package doc

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

// FieldKeys are the keys of front matter, <meta> and linked data, in lower case.
var FieldKeys = map[string]FieldKind{
	"date": FieldDate, "published": FieldDate, "publishdate": FieldDate, "pubdate": FieldDate, "datepublished": FieldDate,
	"article:published_time": FieldDate, "dc.date": FieldDate, "dcterms.date": FieldDate, "publish_date": FieldDate, "created": FieldDate,
	"parsely-pub-date": FieldDate, "publish-date": FieldDate, "تاريخ": FieldDate, "التاريخ": FieldDate,
	"updated": FieldUpdated, "lastmod": FieldUpdated, "datemodified": FieldUpdated, "article:modified_time": FieldUpdated,
	"author": FieldAuthor, "authors": FieldAuthor, "article:author": FieldAuthor, "dc.creator": FieldAuthor, "creator": FieldAuthor,
	"byl": FieldAuthor, "parsely-author": FieldAuthor, "الكاتب": FieldAuthor, "كاتب": FieldAuthor, "المؤلف": FieldAuthor,
	"interviewer": FieldInterviewer, "translator": FieldTranslator, "publisher": FieldPublisher, "dc.publisher": FieldPublisher,
	"og:site_name": FieldPublisher, "source": FieldSource, "canonical": FieldSource, "المصدر": FieldSource,
}
