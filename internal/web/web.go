// Package web shows articles and answers in a browser, and answers programs over HTTP.
//
// # Pages
//
// An article is a page of numbered lines with the cited words marked; it is complete
// without script and asks nothing of any other host. Beside it are a search, a page to ask
// on, an interface for programs (docs/http.md) and what a monitor needs to know.
//
// # Rights
//
// One table, [Server.routes], says what each address needs, and one function, in
// rights.go, says what a request may: a ticket in a link opens the articles of one answer
// until it expires, a session or public access opens everything to readers, and a
// program's token opens everything. What a request may not see is refused before anybody
// looks whether it is there.
//
// # Scope
//
// How answers are found is not known here, nor which settings the program has.
package web

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"runtime"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/rate"
	"isnad/internal/retrieval"
	"isnad/internal/talks"
)

// A Library answers and shows its articles.
type Library interface {
	// Converse begins a conversation.
	Converse() library.Conversation
	// Search ranks the passages nearest to some words, best first; limit 0 is the most.
	Search(ctx context.Context, words string, limit int) ([]retrieval.Hit, error)
	// Ask answers a question that stands alone.
	Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error)
	// Article reads an article of the corpus. The error is a [library.UnknownArticleError]
	// where there is none.
	Article(ctx context.Context, name string) (*corpus.Article, error)
	// Files lists the articles, sorted by path.
	Files(ctx context.Context) ([]corpus.File, error)
}

var _ Library = (*library.Library)(nil)

// Guests are those whom an invitation let in.
type Guests interface {
	// Admit lets somebody in with an invitation that is good until expires, and returns
	// who that is. It fails with [ErrUsed] where somebody came with it before.
	Admit(code string, expires time.Time) (id int64, err error)
	// Known reports whether somebody was let in and not removed since.
	Known(id int64) bool
}

// Options is what the pages need. Library must be set; the zero value of the others
// refuses everybody who has no link.
type Options struct {
	Library Library
	Links   Links
	Log     *slog.Logger // nil: the default

	Public    bool          // everybody may see everything
	Local     bool          // so may everybody on this machine, and nobody else
	Guests    Guests        // nil: nobody can be let in
	Tokens    []string      // of programs
	Questions bool          // people may ask in the browser
	PerMinute int           // questions and searches of one user in a minute, 0 means 30
	Workers   int           // questions answered side by side, 0 means one for each processor
	WriteTime time.Duration // what a language model may take to write an answer; 0 when none does

	Metrics http.Handler                                       // nil: none
	MCP     http.Handler                                       // nil: none
	Ready   func() error                                       // why questions can't be answered now; nil: they always can
	Observe func(route string, status int, took time.Duration) // is told of each request; may be nil
}

// A Server serves the pages. Make one with [New].
type Server struct {
	opts   Options
	rates  *rate.Limits[string]
	talks  *talks.Talks[string]
	places chan struct{} // a place for each question that is being answered
	now    func() time.Time
}

// New is a server with these options.
func New(opts Options) *Server {
	opts.Log = cmp.Or(opts.Log, slog.Default())
	return &Server{
		opts: opts, now: time.Now,
		rates:  rate.New[string](cmp.Or(opts.PerMinute, 30)),
		talks:  talks.New[string](opts.Library.Converse),
		places: make(chan struct{}, cmp.Or(opts.Workers, runtime.GOMAXPROCS(0))),
	}
}

// A route is an address, what a request needs to be served there, and who serves it.
type route struct {
	pattern string // as http.ServeMux reads it
	need    need
	serve   func(*Server, http.ResponseWriter, *http.Request, rights)
}

// routes is the one table of addresses.
func routes() []route {
	return []route{
		{"GET /{$}", needReader, (*Server).home},
		{"GET /a/{path...}", needArticle, (*Server).article},
		{"GET /articles", needReader, (*Server).articles},
		{"GET /search", needReader, (*Server).search},
		{"GET /ask", needAsker, (*Server).askPage},
		{"POST /ask", needAsker, (*Server).ask},
		{"GET /join", needNothing, (*Server).joinPage},
		{"POST /join", needNothing, (*Server).join},
		{"POST /leave", needNothing, (*Server).leave},
		{"GET /static/{name}", needNothing, (*Server).static},
		{"GET /manifest.webmanifest", needNothing, (*Server).manifest},
		{"GET /robots.txt", needNothing, (*Server).robots},
		{"GET /healthz", needNothing, (*Server).healthz},
		{"GET /readyz", needNothing, (*Server).readyz},
		{"GET /metrics", needProgram, (*Server).metrics},
		{"POST /v1/ask", needProgram, (*Server).apiAsk},
		{"POST /v1/search", needProgram, (*Server).apiSearch},
		{"GET /v1/articles", needProgram, (*Server).apiArticles},
		{"GET /v1/articles/{path...}", needProgram, (*Server).apiArticle},
		{"/mcp", needProgram, (*Server).mcp},
		{"/", needNothing, (*Server).noPage},
	}
}

// Handler serves all addresses.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range routes() {
		mux.HandleFunc(r.pattern, func(w http.ResponseWriter, q *http.Request) { s.serve(r, w, q) })
	}
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, http.StatusForbidden, wordsOf(r).CrossSite)
	}))
	return s.observed(guarded(protection.Handler(mux)))
}

// serve checks the rights of a request before it is served.
func (s *Server) serve(r route, w http.ResponseWriter, q *http.Request) {
	note(w, r.pattern)
	rememberLanguage(w, q)
	rights := s.rights(q)
	if status, why := s.lacks(rights, r.need, q); status != 0 {
		s.refuse(w, q, status, why)
		return
	}
	r.serve(s, w, q, rights)
}
