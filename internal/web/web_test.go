package web

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/retrieval"
	"isnad/internal/unanswered"
	"isnad/internal/web/access"
	"isnad/internal/web/signed"
)

const nile = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا.\n\nويصب في البحر المتوسط.\n"

// fakeLibrary has two articles, a secret file beside them, and one answer.
type fakeLibrary struct {
	files fstest.MapFS
	ask   func(context.Context, string, answer.Call) (answer.Answer, error)
	asked []string
	mu    sync.Mutex
}

func newFake() *fakeLibrary {
	return &fakeLibrary{files: fstest.MapFS{
		"أنهار/nile.md": {Data: []byte(nile)}, "other.md": {Data: []byte("# Other\n\nNothing else.\n")},
	}}
}

// cited is a citation of the words «بحيرة فيكتوريا».
func cited() answer.Citation {
	line := strings.Split(nile, "\n")[2]
	start := strings.Index(line, "بحيرة فيكتوريا")
	return answer.Citation{N: 1, Span: corpus.Span{Path: "أنهار/nile.md", First: 3, Last: 3, Start: start, End: start + len("بحيرة فيكتوريا")},
		Quote: "بحيرة فيكتوريا", Title: "نهر النيل"}
}

func (f *fakeLibrary) Ask(ctx context.Context, text string, call answer.Call) (answer.Answer, error) {
	f.mu.Lock()
	f.asked = append(f.asked, text)
	f.mu.Unlock()
	if f.ask != nil {
		return f.ask(ctx, text, call)
	}
	return answer.Answer{Question: text, Outcome: answer.Answered, Language: "ar", Mode: answer.Extractive,
		Statements: []answer.Statement{{Text: "من بحيرة فيكتوريا <b>", Cites: []int{1}}}, Citations: []answer.Citation{cited()}}, nil
}

func (f *fakeLibrary) Converse() library.Conversation { return fakeTalk{f} }

type fakeTalk struct{ *fakeLibrary }

func (fakeTalk) Reset() {}

func (f *fakeLibrary) Search(context.Context, string, int) ([]retrieval.Hit, error) {
	c := cited()
	return []retrieval.Hit{{Passage: chunk.Passage{Span: c.Span, Text: c.Quote, Title: c.Title, Sentences: []chunk.Sentence{{End: len(c.Quote)}}},
		Evidence: []retrieval.Evidence{{}}}}, nil
}

func (f *fakeLibrary) Article(ctx context.Context, name string) (*corpus.Article, error) {
	if _, ok := f.files[name]; !ok {
		return nil, &library.UnknownArticleError{Name: name}
	}
	return corpus.Read(ctx, f.files, corpus.File{Path: name}, 0)
}

func (f *fakeLibrary) Files(ctx context.Context) ([]corpus.File, error) {
	files, _, err := corpus.Scan(ctx, f.files)
	return files, err
}

// fakeGuests remember codes and people.
type fakeGuests struct {
	used map[string]bool
	in   map[int64]bool
}

func (g *fakeGuests) Admit(code string, _ time.Time) (int64, error) {
	if g.used[code] {
		return 0, access.ErrUsed
	}
	g.used[code] = true
	id := int64(len(g.used))
	g.in[id] = true
	return id, nil
}

func (g *fakeGuests) Known(id int64) bool { return g.in[id] }

const adminID = 7

// groups is what was not answered.
var groups = []unanswered.Group{
	{Asked: 3, Wordings: []unanswered.Wording{
		{Question: unanswered.Question{Text: "ما عمق بحيرة <فيكتوريا>؟", Time: time.Unix(1e9, 0).UTC()}, Asked: 2},
		{Question: unanswered.Question{Text: "كم عمق البحيرة؟"}, Asked: 1}}},
	{Asked: 1, Wordings: []unanswered.Wording{{Question: unanswered.Question{Text: "How deep is it?"}, Asked: 1}}},
}

// A site is a server with everything that can be switched on.
type site struct {
	*Server
	links  Links
	t      testing.TB
	fake   *fakeLibrary
	guests *fakeGuests
}

const token = "0123456789abcdef"

func newSite(t testing.TB, change func(*Options)) *site {
	s := &site{t: t, fake: newFake(), guests: &fakeGuests{map[string]bool{}, map[int64]bool{}}}
	opts := Options{
		Library: s.fake, Links: Links{Key: signed.Key{1}, Base: "https://example.org", Lasts: 48 * time.Hour},
		Guests: s.guests, Tokens: []string{"another-token-16", token}, Questions: true,
		Unanswered: func(context.Context) ([]unanswered.Group, error) { return groups, nil },
		Admins:     func(id int64) bool { return id == adminID },
		Metrics:    http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "figures") }),
		MCP:        http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "tools") }),
	}
	if change != nil {
		change(&opts)
	}
	s.Server, s.links = New(opts), opts.Links
	return s
}

// get asks for an address; change may add to the request.
func (s *site) get(address string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	address, _, _ = strings.Cut(address, "#") // browsers keep it to themselves
	return s.do(httptest.NewRequest("GET", address, nil), change...)
}

func (s *site) post(address string, form url.Values, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest("POST", address, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return s.do(r, change...)
}

func (s *site) do(r *http.Request, change ...func(*http.Request)) *httptest.ResponseRecorder {
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	return w
}

func withToken(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }

// session lets a guest in and returns what its browser then sends.
func (s *site) session() func(*http.Request) {
	s.t.Helper()
	address := s.links.Invite(time.Now().Add(time.Hour))
	code := address[strings.Index(address, "i=")+2:]
	w := s.post("/join", url.Values{"i": {code}})
	if w.Code != http.StatusSeeOther {
		s.t.Fatalf("an invitation: %d %s", w.Code, w.Body)
	}
	cookie := w.Result().Cookies()[0]
	return func(r *http.Request) { r.AddCookie(cookie) }
}

// ticket is the address of the cited words as an answer links to it.
func (s *site) ticket() string {
	all := []answer.Citation{cited()}
	s.links.inside().Fill(all)
	return all[0].URL
}

// addresses has one for each route that shows something of the corpus.
var addresses = map[string]struct{ method, path string }{
	"GET /{$}":                   {"GET", "/"},
	"GET /a/{path...}":           {"GET", "/a/" + url.PathEscape("أنهار") + "/nile.md"},
	"GET /articles":              {"GET", "/articles"},
	"GET /search":                {"GET", "/search?q=" + url.QueryEscape("النيل")},
	"GET /ask":                   {"GET", "/ask"},
	"POST /ask":                  {"POST", "/ask?q=x"},
	"GET /unanswered":            {"GET", "/unanswered"},
	"GET /metrics":               {"GET", "/metrics"},
	"POST /v1/ask":               {"POST", "/v1/ask"},
	"POST /v1/search":            {"POST", "/v1/search"},
	"GET /v1/articles":           {"GET", "/v1/articles"},
	"GET /v1/articles/{path...}": {"GET", "/v1/articles/other.md"},
	"/mcp":                       {"POST", "/mcp"},
}

// open lists the routes that everybody may have: they show nothing of the corpus.
var open = map[string]bool{"GET /join": true, "POST /join": true, "POST /leave": true, "GET /static/{name}": true,
	"GET /manifest.webmanifest": true, "GET /robots.txt": true, "GET /healthz": true, "GET /readyz": true, "/": true}

// Everything × everybody: what each may have.
func TestRights(t *testing.T) {
	s := newSite(t, nil)
	guest := s.session()
	_, ticket, _ := strings.Cut(strings.TrimSuffix(s.ticket(), "#c1"), "?")
	expired := s.links.Key.Ticket(signed.Ticket{Expires: time.Now().Add(-time.Minute), Cited: signed.CitedBy([]answer.Citation{cited()})})
	eternal := s.links.Key.Ticket(signed.Ticket{Cited: signed.CitedBy([]answer.Citation{cited()})})
	pass := func(id int64) string { return "k=" + access.NewPass(s.links.Key, id) }
	old := binary.AppendVarint(binary.AppendVarint(nil, adminID), time.Now().Add(-time.Minute).Unix())
	query := func(add string) func(*http.Request) {
		return func(r *http.Request) { r.URL.RawQuery += "&" + add }
	}
	everybody := []struct {
		name string
		as   func(*http.Request)
		may  func(access.Need) bool
	}{
		{"a stranger", func(*http.Request) {}, func(n access.Need) bool { return n == access.Nothing }},
		{"a stranger with an expired link", query("t=" + expired), func(n access.Need) bool { return n == access.Nothing }},
		{"a stranger with a link that was made for public pages", query("t=" + eternal), func(n access.Need) bool { return n == access.Nothing }},
		{"a stranger with an altered link", query(strings.Replace(ticket, "t=", "t=A", 1)), func(n access.Need) bool { return n == access.Nothing }},
		{"a stranger with a wrong token", func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token[1:]) }, func(n access.Need) bool { return n == access.Nothing }},
		{"a stranger with a made-up session", func(r *http.Request) { r.AddCookie(&http.Cookie{Name: access.SessionCookie, Value: eternal}) }, func(n access.Need) bool { return n == access.Nothing }},
		{"somebody with a link", query(ticket), func(n access.Need) bool { return n == access.Nothing || n == access.Article }},
		{"a guest", guest, func(n access.Need) bool { return n != access.Program && n != access.Admin }},
		{"a program", withToken, func(n access.Need) bool { return n != access.Admin }},
		{"an admin", query(pass(adminID)), func(n access.Need) bool { return n == access.Nothing || n == access.Admin }},
		{"whoever runs the program", query(pass(access.Owner)), func(n access.Need) bool { return n == access.Nothing || n == access.Admin }},
		{"a former admin", query(pass(adminID + 1)), func(n access.Need) bool { return n == access.Nothing }},
		{"an admin whose link has expired", query("k=" + s.links.Key.Sign("admin", old)), func(n access.Need) bool { return n == access.Nothing }},
		{"somebody with an altered link of an admin", query(pass(adminID) + "A"), func(n access.Need) bool { return n == access.Nothing }},
		{"somebody with a link to an article in the place of an admin's", query(strings.Replace(ticket, "t=", "k=", 1)), func(n access.Need) bool { return n == access.Nothing }},
	}
	for _, r := range s.routes() {
		at, closed := addresses[r.pattern]
		if !closed {
			if !open[r.pattern] {
				t.Errorf("the route %s is in no list of this test", r.pattern)
			}
			if r.need != access.Nothing {
				t.Errorf("the route %s needs a right, and the test does not try it", r.pattern)
			}
			continue
		}
		if r.need == access.Nothing {
			t.Errorf("the route %s needs nothing", r.pattern)
		}
		for _, who := range everybody {
			w := s.do(httptest.NewRequest(at.method, at.path, strings.NewReader(`{"question":"النيل"}`)), who.as)
			refused := w.Code == http.StatusUnauthorized || w.Code == http.StatusForbidden
			if refused == who.may(r.need) {
				t.Errorf("%s, %s: %d", who.name, r.pattern, w.Code)
			}
			if refused && (strings.Contains(w.Body.String(), "فيكتوريا") || strings.Contains(w.Body.String(), "other.md")) {
				t.Errorf("%s, %s: refused, and shown something all the same", who.name, r.pattern)
			}
		}
	}
}

func TestAStrangerLearnsNothingOfWhichArticlesThereAre(t *testing.T) {
	s := newSite(t, nil)
	there, not := s.get("/a/other.md"), s.get("/a/nowhere.md")
	if there.Code != not.Code || strings.ReplaceAll(there.Body.String(), "other", "nowhere") != not.Body.String() {
		t.Errorf("%d and %d tell whether there is an article", there.Code, not.Code)
	}
}

func TestALinkOpensTheArticlesOfItsAnswerAlone(t *testing.T) {
	s := newSite(t, nil)
	_, query, _ := strings.Cut(strings.TrimSuffix(s.ticket(), "#c1"), "?")
	if w := s.get("/a/other.md?" + query); w.Code != http.StatusForbidden {
		t.Errorf("another article: %d", w.Code)
	}
	w := s.get(s.ticket())
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `<mark id="c1" tabindex="-1" class="now">بحيرة فيكتوريا</mark>`) {
		t.Errorf("the article: %d %s", w.Code, w.Body)
	}
}

func TestWhoeverIsRemovedIsAStranger(t *testing.T) {
	s := newSite(t, nil)
	guest := s.session()
	if w := s.get("/articles", guest); w.Code != http.StatusOK {
		t.Fatal(w.Code)
	}
	clear(s.guests.in)
	if w := s.get("/articles", guest); w.Code != http.StatusForbidden {
		t.Errorf("%d after being removed", w.Code)
	}
}

func TestInvitations(t *testing.T) {
	s := newSite(t, nil)
	token := func(until time.Duration) string {
		address := s.links.Invite(time.Now().Add(until))
		return address[strings.Index(address, "i=")+2:]
	}
	good, old := token(time.Hour), token(-time.Hour)
	for _, tt := range []struct {
		name, method, token string
		want                int
	}{
		{"looking at an invitation does not use it", "GET", good, 200},
		{"nor does looking again", "GET", good, 200},
		{"it lets somebody in", "POST", good, 303},
		{"once", "POST", good, 403},
		{"an old one does not", "POST", old, 403},
		{"nor an altered one", "POST", good[:20] + "A" + good[21:], 403},
		{"nor none", "POST", "", 403},
	} {
		w := s.get("/join?i=" + tt.token)
		if tt.method == "POST" {
			w = s.post("/join", url.Values{"i": {tt.token}})
		}
		if w.Code != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, w.Code, tt.want)
		}
	}
}

func TestLocalPagesAreForThisMachine(t *testing.T) {
	s := newSite(t, func(o *Options) { o.Local = true })
	at := func(host, from string, more ...string) func(*http.Request) {
		return func(r *http.Request) {
			r.Host, r.RemoteAddr = host, from
			if len(more) == 2 {
				r.Header.Set(more[0], more[1])
			}
		}
	}
	for _, tt := range []struct {
		name string
		as   func(*http.Request)
		want int
	}{
		{"this machine, by name", at("localhost:8080", "127.0.0.1:99"), 200},
		{"this machine, by address", at("[::1]:8080", "[::1]:99"), 200},
		{"another name for this machine, as a hostile site may have one", at("evil.example:8080", "127.0.0.1:99"), 403},
		{"another machine", at("localhost:8080", "192.0.2.1:99"), 403},
		{"another machine behind a proxy on this one", at("localhost:8080", "127.0.0.1:99", "X-Forwarded-For", "192.0.2.1"), 403},
	} {
		if w := s.get("/articles", tt.as); w.Code != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, w.Code, tt.want)
		}
	}
}

func TestRequestsFromOtherSitesAreRefused(t *testing.T) {
	s := newSite(t, nil)
	guest := s.session()
	cross := func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }
	if w := s.post("/ask", url.Values{"q": {"x"}}, guest, cross); w.Code != http.StatusForbidden || len(s.fake.asked) > 0 {
		t.Errorf("%d, asked %q", w.Code, s.fake.asked)
	}
}

func TestEveryResponseIsGuarded(t *testing.T) {
	s := newSite(t, nil)
	for _, address := range []string{"/", "/nowhere", "/a/x", "/static/style.css", "/healthz", "/v1/articles"} {
		h := s.get(address).Header()
		for name, want := range map[string]string{"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q", address, name, h.Get(name))
			}
		}
	}
}

func TestChangedArticle(t *testing.T) {
	s := newSite(t, nil)
	address := s.ticket()
	s.fake.files["أنهار/nile.md"].Data = []byte(strings.ReplaceAll(nile, "فيكتوريا", "ألبرت"))
	w := s.get(strings.TrimSuffix(address, "#c1") + "&hl=en")
	if !strings.Contains(w.Body.String(), "has changed since") || strings.Contains(w.Body.String(), "<mark") {
		t.Errorf("a changed article: %s", w.Body)
	}
}

func TestAskingInABrowser(t *testing.T) {
	s := newSite(t, nil)
	guest := s.session()
	page := s.post("/ask", url.Values{"q": {"أين ينبع النيل؟"}, "talk": {"t"}}, guest)
	for _, want := range []string{`من بحيرة فيكتوريا &lt;b&gt;`, `<a class="marker" href="/a/%D8%A3%D9%86%D9%87%D8%A7%D8%B1/nile.md?c=1`, `name="talk" value="t"`} {
		if !strings.Contains(page.Body.String(), want) {
			t.Errorf("the page lacks %s: %s", want, page.Body)
		}
	}
	s.fake.ask = func(_ context.Context, text string, call answer.Call) (answer.Answer, error) {
		a := answer.Answer{Question: text, Outcome: answer.Answered, Language: "ar", Statements: []answer.Statement{{Text: "first"}}}
		call.Show(a)
		a.Statements = append(a.Statements, answer.Statement{Text: "second"})
		return a, nil
	}
	stream := s.post("/ask", url.Values{"q": {"أين؟ النيل"}}, guest, func(r *http.Request) { r.Header.Set("Accept", "text/event-stream") })
	events := strings.Split(strings.TrimSpace(stream.Body.String()), "\n\n")
	if len(events) != 2 || !strings.HasPrefix(events[0], "event: draft\n") || !strings.HasPrefix(events[1], "event: answer\n") || !strings.Contains(events[1], "second") {
		t.Errorf("the stream is %q", events)
	}
	failed := s.post("/ask?hl=en", url.Values{"q": {"؟؟"}}, guest)
	if failed.Code != http.StatusBadRequest || !strings.Contains(failed.Body.String(), "Ask in words") {
		t.Errorf("a question without words: %d %s", failed.Code, failed.Body)
	}
}

func TestTheDirectAnswerStandsFirst(t *testing.T) {
	s := newSite(t, nil)
	s.fake.ask = func(_ context.Context, text string, _ answer.Call) (answer.Answer, error) {
		return answer.Answer{Question: text, Outcome: answer.Answered, Language: "ar", Direct: answer.Direct{Text: "بحيرة <فيكتوريا>", N: 1},
			Statements: []answer.Statement{{Text: "ينبع منها.", Cites: []int{1}}}, Citations: []answer.Citation{cited()}}, nil
	}
	page := s.post("/ask", url.Values{"q": {"من أين ينبع النيل؟"}}, s.session()).Body.String()
	direct := strings.Index(page, `<p class="direct" dir="rtl"><strong>بحيرة &lt;فيكتوريا&gt;</strong> <a class="marker" href="/a/`)
	if rest := strings.Index(page, "ينبع منها."); direct < 0 || rest < direct || strings.Count(page, "بحيرة &lt;فيكتوريا&gt;") != 1 {
		t.Errorf("the page is %s", page)
	}
}

func TestQuestionsAreLimited(t *testing.T) {
	s := newSite(t, func(o *Options) { o.PerMinute = 2 })
	guest := s.session()
	var codes []int
	for range 3 {
		codes = append(codes, s.post("/ask", url.Values{"q": {"أين النيل؟"}}, guest).Code)
	}
	if fmt.Sprint(codes) != "[200 200 429]" {
		t.Errorf("three questions where two are allowed: %v", codes)
	}
}

func TestAdminsSeeWhatWasNotAnswered(t *testing.T) {
	s := newSite(t, nil)
	address := strings.TrimPrefix(s.links.UnansweredLink(adminID), s.links.Base)
	page := s.get(address + "&hl=en").Body.String()
	for _, want := range []string{`<h2 dir="rtl">ما عمق بحيرة &lt;فيكتوريا&gt;؟</h2>`, `×3 · <time datetime="2001-09-09T01:46:40Z">`, `<li dir="rtl">كم عمق البحيرة؟</li>`, `<h2 dir="ltr">How deep is it?</h2>`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s: %s", want, page)
		}
	}
	none := newSite(t, func(o *Options) {
		o.Unanswered = func(context.Context) ([]unanswered.Group, error) { return nil, nil }
	})
	if page := none.get(address + "&hl=en").Body.String(); !strings.Contains(page, "answered every question") {
		t.Errorf("where all was answered: %s", page)
	}
	off := newSite(t, func(o *Options) { o.Unanswered = nil })
	if w := off.get(address); w.Code != http.StatusNotFound {
		t.Errorf("where nothing is kept: %d", w.Code)
	}
	broken := newSite(t, func(o *Options) {
		o.Unanswered = func(context.Context) ([]unanswered.Group, error) { return nil, errors.New("/secret") }
	})
	if w := broken.get(address); w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("where it can't be read: %d %s", w.Code, w.Body)
	}
}

func TestAQuestionThatTakesTooLongIsGivenUp(t *testing.T) {
	s := newSite(t, nil)
	s.asking.desk.limit = 10 * time.Millisecond
	s.fake.ask = func(ctx context.Context, _ string, _ answer.Call) (answer.Answer, error) {
		<-ctx.Done()
		return answer.Answer{}, fmt.Errorf("search: %w", context.Cause(ctx))
	}
	page := s.post("/ask?hl=en", url.Values{"q": {"أين النيل؟"}}, s.session())
	if page.Code != http.StatusServiceUnavailable || !strings.Contains(page.Body.String(), "Ask again in a minute") {
		t.Errorf("the page: %d %s", page.Code, page.Body)
	}
	reply := s.do(httptest.NewRequest("POST", "/v1/ask", strings.NewReader(`{"question":"النيل"}`)), withToken)
	if reply.Code != http.StatusServiceUnavailable || !strings.Contains(reply.Body.String(), "too many questions wait") {
		t.Errorf("a program: %d %s", reply.Code, reply.Body)
	}
}

func TestLanguages(t *testing.T) {
	s := newSite(t, nil)
	for _, tt := range []struct {
		name, query, accept, cookie, want string
	}{
		{"Arabic where nothing is said", "", "", "", "ar"},
		{"what the browser prefers", "", "de, fr;q=0.8, en;q=0.5", "", "fr"},
		{"what was chosen before", "", "fr", "en", "en"},
		{"what the address says", "?hl=ar", "fr", "en", "ar"},
		{"a language that there is not", "?hl=xx", "en", "", "en"},
	} {
		w := s.get("/nowhere"+tt.query, func(r *http.Request) {
			r.Header.Set("Accept-Language", tt.accept)
			r.AddCookie(&http.Cookie{Name: languageCookie, Value: tt.cookie})
		})
		if !strings.Contains(w.Body.String(), `<html lang="`+tt.want+`"`) {
			t.Errorf("%s: %.200s", tt.name, w.Body)
		}
	}
}

func FuzzAddressesOfStrangersShowNothing(f *testing.F) {
	for _, path := range []string{"/a/../other.md", "/a/%2e%2e/%2e%2e/etc/passwd", "/a//other.md", "/v1/articles/%00", "/static/../../web.go", "/static/..%2fhtml%2fask.html", "/A/other.md", "/a/other.md?t=" + strings.Repeat("A", 5000)} {
		f.Add(path)
	}
	s := newSite(f, nil)
	f.Fuzz(func(t *testing.T, path string) {
		u, err := url.ParseRequestURI("/" + strings.TrimPrefix(path, "/"))
		if err != nil {
			return
		}
		w := s.do(&http.Request{Method: "GET", URL: u, Host: "example.org", Header: http.Header{}, RemoteAddr: "192.0.2.1:1", Body: http.NoBody})
		if b := w.Body.String(); strings.Contains(b, "Nothing else") || strings.Contains(b, "فيكتوريا") || strings.Contains(b, "root:") || strings.Contains(b, "{{") {
			t.Fatalf("%s: %s", path, b)
		}
		if w.Code == http.StatusInternalServerError {
			t.Fatalf("%s: %d", path, w.Code)
		}
	})
}

func TestEveryLanguageHasTheTexts(t *testing.T) {
	if err := lang.CheckTexts[words]("web"); err != nil {
		t.Error(err)
	}
}
