package question

import "isnad/internal/arabic"

// Sections are the numbered parts that the question names: المادة الثانية, Article 2.
func (q *Question) Sections() []arabic.Section {
	return q.sections.get(func() []arabic.Section { return arabic.Sections(q.text) })
}

// AsksForSection reports whether the question asks for nothing but what a numbered part
// says: «ماذا تقول المادة 21؟», "what does article 21 say".
func (q *Question) AsksForSection() bool {
	named := q.Sections()
	if len(named) != 1 {
		return false
	}
	for _, w := range q.ContentWords() {
		inside := w.Start >= named[0].Start && w.End <= named[0].End
		if !inside && !sectionAskers[w.Text] {
			return false
		}
	}
	return true
}
