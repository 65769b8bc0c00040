package web

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/web/signed"
)

// shows reports whether a response holds anything of the articles: their words or names.
func shows(body string) bool {
	return strings.Contains(body, "فيكتوريا") || strings.Contains(body, "Nothing else") || strings.Contains(body, "other.md") && !strings.Contains(body, `?hl=`)
}

// Every route × every method, from a stranger: nothing of the articles, whatever is sent.
func TestAStrangerSeesNothingByAnyMethod(t *testing.T) {
	s := newSite(t, nil)
	for _, r := range s.routes() {
		at, closed := addresses[r.pattern]
		if !closed {
			continue
		}
		for _, method := range []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"} {
			w := s.do(httptest.NewRequest(method, at.path, strings.NewReader(`{"question":"النيل"}`)), func(r *http.Request) {
				r.Header.Set("X-HTTP-Method-Override", at.method)
				r.Header.Set("X-Original-URL", at.path)
			})
			if w.Code < 400 || shows(w.Body.String()) {
				t.Errorf("%s %s: %d %s", method, at.path, w.Code, w.Body)
			}
		}
	}
	if len(s.fake.asked) > 0 {
		t.Errorf("a stranger's question was answered: %q", s.fake.asked)
	}
}

// Every route that changes or costs something refuses what another site sends in the name
// of a guest: by the fetch's metadata, and by the origin where a browser sends no metadata.
func TestEveryRouteRefusesOtherSites(t *testing.T) {
	s := newSite(t, nil)
	guest := s.session()
	for name, cross := range map[string]func(*http.Request){
		"metadata":    func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
		"same site":   func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "same-site") },
		"origin":      func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") },
		"null origin": func(r *http.Request) { r.Header.Set("Origin", "null") },
	} {
		for _, r := range s.routes() {
			method, path, ok := strings.Cut(r.pattern, " ")
			if !ok {
				method, path = "POST", r.pattern
			}
			if method != "POST" {
				continue
			}
			if w := s.do(httptest.NewRequest("POST", path, strings.NewReader("q=x")), guest, withToken, cross); w.Code != http.StatusForbidden {
				t.Errorf("%s: %s: %d", name, r.pattern, w.Code)
			}
		}
	}
	if len(s.fake.asked) > 0 {
		t.Errorf("asked %q", s.fake.asked)
	}
}

// Parameters as large as a header may be, and odd ones, are refused or taken for their
// nearest sense, and the reply is not much larger than they are.
func TestHugeParametersAreRefused(t *testing.T) {
	s := newSite(t, func(o *Options) { o.PerMinute = 1000 })
	huge := strings.Repeat("A", 30<<10)
	_, ticket, _ := strings.Cut(strings.TrimSuffix(s.ticket(), "#c1"), "?")
	for _, address := range []string{
		"/search?q=" + huge, "/ask?q=" + huge, "/a/" + huge, "/a/" + strings.Repeat("x/", 15000), "/a/other.md?t=" + huge,
		"/a/other.md?" + ticket + "&c=99999999999999999999999", "/a/other.md?c=-1&" + ticket, "/a/other.md?hl=" + huge,
		"/articles?from=" + huge, "/articles?from=-99999999999999999999", "/articles?from=9223372036854775807",
		"/v1/articles/other.md?first=9223372036854775807&last=-9223372036854775808", "/v1/articles/other.md?last=9223372036854775807",
		"/join?i=" + huge, "/unanswered?k=" + huge, "/static/" + huge, "/a/%00", "/a/%ff%fe", "/a/other.md%0a", "/?" + strings.Repeat("a=1&", 5000),
	} {
		if w := s.get(address, withToken); w.Code >= 500 || w.Body.Len() > 100<<10+4*len(address) {
			t.Errorf("%.60s: %d, %d bytes", address, w.Code, w.Body.Len())
		}
	}
	huge = strings.Repeat("A", 1<<20)
	for name, w := range map[string]*httptest.ResponseRecorder{
		"a question of 1 MB":     s.post("/ask", url.Values{"q": {huge}}, withToken),
		"a conversation of 1 MB": s.post("/ask", url.Values{"q": {"x y"}, "talk": {huge}}, withToken),
		"an invitation of 1 MB":  s.post("/join", url.Values{"i": {huge}}),
		"a token of 1 MB":        s.get("/v1/articles", func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+huge) }),
		"a language of 1 MB":     s.get("/nowhere", func(r *http.Request) { r.Header.Set("Accept-Language", huge) }),
		"10,000 languages":       s.get("/nowhere", func(r *http.Request) { r.Header.Set("Accept-Language", strings.Repeat("ar,", 10000)) }),
	} {
		if w.Code < 400 || w.Code >= 500 || w.Body.Len() > 100<<10 {
			t.Errorf("%s: %d, %d bytes", name, w.Code, w.Body.Len())
		}
	}
}

// A request whose header is larger than any page needs is refused before it is read whole.
func TestHugeHeadersAreRefused(t *testing.T) {
	s := newSite(t, nil)
	l, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.Run(t.Context(), l) //nolint:errcheck // it ends with the test
	r, _ := http.NewRequest("GET", fmt.Sprintf("http://%s/healthz", l.Addr()), nil)
	r.Header.Set("X-Huge", strings.Repeat("x", 1<<20))
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		return // the connection was closed
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("%d", reply.StatusCode)
	}
}

// Whatever ticket and path are put together, an article opens only with a ticket that this
// program signed, before it expires, and that cites it.
func FuzzLinksOpenWhatTheyCite(f *testing.F) {
	s := newSite(f, nil)
	soon := time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC) // the same in each process that fuzzes
	good := s.links.Key.Ticket(signed.Ticket{Expires: soon, Cited: signed.CitedBy([]answer.Citation{cited()})})
	old := s.links.Key.Ticket(signed.Ticket{Expires: time.Now().Add(-time.Hour), Cited: signed.CitedBy([]answer.Citation{cited()})})
	other := signed.Key{2}.Ticket(signed.Ticket{Expires: soon, Cited: signed.CitedBy([]answer.Citation{cited()})})
	for _, token := range []string{good, old, other, good[1:], strings.ToLower(good), good + "=", s.links.Key.Sign("invite", []byte("x")), ""} {
		for _, path := range []string{"أنهار/nile.md", "other.md", "أنهار/../other.md", "أنهار//nile.md", "./other.md", "أنهار/nile.md\x00", "/other.md", "..%2fother.md"} {
			f.Add(path, token, "1")
		}
	}
	f.Fuzz(func(t *testing.T, path, token, n string) {
		query := url.Values{"t": {token}, "c": {n}}
		w := s.do(&http.Request{Method: "GET", URL: &url.URL{Path: "/a/" + path, RawQuery: query.Encode()}, Host: "example.org", Header: http.Header{}, RemoteAddr: "192.0.2.1:1", Body: http.NoBody})
		b := w.Body.String()
		if strings.Contains(b, "فيكتوريا") && (token != good || path != "أنهار/nile.md") || strings.Contains(b, "Nothing else") {
			t.Fatalf("%q opened with %q", path, token)
		}
		if w.Code >= 500 {
			t.Fatalf("%q with %q: %d", path, token, w.Code)
		}
	})
}
