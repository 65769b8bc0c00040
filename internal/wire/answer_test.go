package wire

import (
	"testing"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

// TestANearPlaceSaysWhatACitationSays: a reader of JSON knows as much of a near place as of one
// that is cited.
func TestANearPlaceSaysWhatACitationSays(t *testing.T) {
	c := answer.Citation{
		Span:  corpus.Span{Path: "chat.json", First: 3, Last: 4, Start: 5, End: 6, Page: 7, Time: "2024-03-01 10:00", Sender: "ليلى"},
		Quote: "نلتقي غدا", Title: "المحادثة", Date: "2024", URL: "https://example.org",
	}
	line := NewAnswer(answer.Answer{Citations: []answer.Citation{c}, More: []answer.Citation{c}}, 0)
	cited, near := line.Citations[0], line.More[0]
	cited.N, cited.Focus = 0, nil
	want := Near{
		cited.File, cited.Line, cited.EndLine, cited.Page, cited.Time, cited.Sender,
		cited.Start, cited.End, cited.Quote, cited.Title, cited.Date, cited.URL,
	}
	if near != want || near.Time == "" || near.Sender == "" || near.Page == 0 {
		t.Errorf("near place %+v, want %+v", near, want)
	}
}
