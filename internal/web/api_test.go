package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
)

// The interface of programs: what a request gets.
func TestInterfaceOfPrograms(t *testing.T) {
	s := newSite(t, nil)
	for _, tt := range []struct {
		name, method, path, body string
		want                     int
		shows                    string
	}{
		{"an answer in the form of the command line", "POST", "/v1/ask", `{"question":"أين ينبع النيل؟"}`, 200, `{"question":"أين ينبع النيل؟","outcome":"answered","answer":"من بحيرة فيكتوريا <b> [1]","language":"ar"`},
		{"a question in a conversation", "POST", "/v1/ask", `{"question":"أين ينبع النيل؟","conversation":"7"}`, 200, `"line":3`},
		{"hits in the form of the command line", "POST", "/v1/search", `{"question":"النيل","limit":3}`, 200, `"hits":[{"rank":1,"file":"أنهار/nile.md","line":3`},
		{"the list of articles", "GET", "/v1/articles", "", 200, `{"articles":[{"file":"other.md","bytes":23,`},
		{"an article", "GET", "/v1/articles/other.md", "", 200, `{"file":"other.md","title":"Other","length":3,"lines":[{"line":1,"kind":"heading","text":"# Other"}`},
		{"some of its lines", "GET", "/v1/articles/other.md?first=3&last=9", "", 200, `"length":3,"lines":[{"line":3,"kind":"prose","text":"Nothing else."}]}`},
		{"lines that there are not", "GET", "/v1/articles/other.md?first=99", "", 200, `"lines":[]}`},
		{"an article that there is not", "GET", "/v1/articles/none.md", "", 404, `{"error":"there is no such article"}`},
		{"a question without words", "POST", "/v1/ask", `{"question":"؟"}`, 400, `"hint":`},
		{"no question", "POST", "/v1/search", `{}`, 400, `"error":`},
		{"a misspelt key", "POST", "/v1/ask", `{"qestion":"x"}`, 400, `unknown field`},
		{"no JSON", "POST", "/v1/ask", `question=x`, 400, `docs/http.md`},
		{"two objects", "POST", "/v1/ask", `{"question":"x"}{}`, 400, `more than one`},
		{"too large a body", "POST", "/v1/ask", `{"question":"` + strings.Repeat("x", mostBody) + `"}`, 400, `too large`},
		{"an address that there is not", "GET", "/v1/nothing", "", 404, `{"error":`},
		{"tools of assistants", "POST", "/mcp", "{}", 200, "tools"},
		{"figures", "GET", "/metrics", "", 200, "figures"},
	} {
		r := httptest.NewRequest(tt.method, tt.path, strings.NewReader(tt.body))
		w := s.do(r, withToken)
		if w.Code != tt.want || !strings.Contains(w.Body.String(), tt.shows) {
			t.Errorf("%s: %d %s", tt.name, w.Code, w.Body)
		}
		if strings.HasPrefix(tt.path, "/v1") && !json.Valid(w.Body.Bytes()) {
			t.Errorf("%s: not JSON: %s", tt.name, w.Body)
		}
	}
}

func TestProgramsWithoutATokenAreToldSo(t *testing.T) {
	w := newSite(t, nil).do(httptest.NewRequest("POST", "/v1/ask", nil))
	if w.Code != 401 || w.Header().Get("WWW-Authenticate") == "" || !json.Valid(w.Body.Bytes()) {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
}

func TestAMonitorThatAsksOftenFillsNoLog(t *testing.T) {
	var log strings.Builder
	fault := errors.New("the index is not loaded")
	s := newSite(t, func(o *Options) {
		o.Log, o.Ready = slog.New(slog.NewTextHandler(&log, nil)), func() error { return fault }
	})
	var codes []int
	ask := func() { codes = append(codes, s.get("/readyz").Code) }
	ask()
	ask()
	fault = nil
	ask()
	ask()
	if fmt.Sprint(codes) != "[503 503 200 200]" || strings.Count(log.String(), "not loaded") != 1 || strings.Count(log.String(), "ready again") != 1 {
		t.Errorf("%v, and the log says %s", codes, log.String())
	}
}
