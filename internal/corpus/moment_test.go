package corpus_test

import (
	"strings"
	"testing"

	"isnad/internal/corpus"
)

// A line of a subtitle knows when it is shown, one of a message who sent it and when.
func TestMoments(t *testing.T) {
	tests := map[string]struct{ name, text, line, want string }{
		"a subtitle":                  {"a.srt", "1\n00:01:23,400 --> 00:01:25,000\nأهلا\nبكم\n\n2\n00:01:26,000 --> 00:01:28,000\nنعم\n", "بكم", "a.srt:4 (00:01:23)"},
		"WebVTT without hours":        {"a.vtt", "WEBVTT\n\n01:05.000 --> 01:09.000\nأهلا\n", "أهلا", "a.vtt:4 (00:01:05)"},
		"a message":                   {"a.txt", "12/03/2023, 09:14 - ليلى: متى؟\n12/03/2023, 09:16 - عمر: غدا\nصباحا\n", "غدا", "a.txt:2 (عمر, 12/03/2023, 09:16)"},
		"the second line of one":      {"a.txt", "12/03/2023, 09:14 - ليلى: متى؟\n12/03/2023, 09:16 - عمر: غدا\nصباحا\n", "صباحا", "a.txt:3 (عمر, 12/03/2023, 09:16)"},
		"in brackets, Arabic digits":  {"a.txt", "[٢٠٢٢/٥/٧، ١٠:٠٢:١١ م] أبو كرم: وصل\n[٢٠٢٢/٥/٧، ١٠:٠٣:٤٠ م] جهاد: شكرا\n", "شكرا", "a.txt:2 (جهاد, ٢٠٢٢/٥/٧، ١٠:٠٣:٤٠ م)"},
		"Telegram":                    {"result.json", `{"name":"أ","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2021-10-02T18:04:00","from":"هناء","text":"نعم"}]}`, "نعم", "result.json:1 (هناء, 2021-10-02 18:04)"},
		"a text without subtitles":    {"a.txt", "وصلت الباخرة في 00:01:23 صباحا.\n", "وصلت", "a.txt:1"},
		"not behind the last message": {"a.txt", "12/03/2023, 09:14 - ليلى: متى؟\n12/03/2023, 09:16 - عمر: غدا\n\n# ملحق\n\nانتهت المحادثة هنا بعد أسبوع.\n", "انتهت", "a.txt:6"},
	}
	for claim, tt := range tests {
		a := parse(t, tt.name, tt.text)
		at := strings.Index(a.Text, tt.line)
		span := a.Span(at, at+len(tt.line))
		m := a.Moment(at)
		span.Time, span.Sender = m.Time, m.Sender
		if got := span.String(); got != tt.want {
			t.Errorf("%s: %s, want %s", claim, got, tt.want)
		}
	}
	if (corpus.Span{Path: "a.pdf", First: 3, Last: 3, Page: 2, Time: "00:00:01"}).String() != "a.pdf p. 2, line 3 (00:00:01)" {
		t.Error("page and time")
	}
}
