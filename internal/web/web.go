// Package web shows articles and answers in a browser, and answers programs over HTTP.
//
// # Pages
//
// An article is a page of numbered lines with the cited words marked; it is complete
// without script and loads nothing from other hosts. Further pages are a search, a page to ask
// on, an interface for programs (docs/http.md) and addresses for monitors.
//
// # Rights
//
// One table, [Server.routes], lists the rights that each address needs, and package access gives the
// rights of a request. A request without the right is refused before it is checked whether its article
// exists.
//
// # Scope
//
// The package does not know how answers are found, nor the settings of the program.
package web

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"runtime"
	"strings"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/rate"
	"isnad/internal/retrieval"
	"isnad/internal/talks"
	"isnad/internal/unanswered"
	"isnad/internal/web/access"
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

// An Unanswered groups the questions of the last week that the articles did not answer.
type Unanswered func(context.Context) ([]unanswered.Group, error)

// Options is what the pages need. Library must be set; the zero value of the others
// refuses everybody who has no link.
type Options struct {
	Library Library
	Links   Links
	Log     *slog.Logger // nil: the default

	Public    bool          // everybody may see everything
	Local     bool          // so may everybody on this machine, and nobody else
	Guests    access.Guests // nil: nobody can be let in
	Tokens    []string      // of programs
	Questions bool          // people may ask in the browser
	PerMinute int           // questions and searches of one user in a minute, 0 means 30
	Workers   int           // questions answered side by side, 0 means one for each processor
	WriteTime time.Duration // what a language model may take to write an answer; 0 when none does

	Unanswered Unanswered          // for admins; nil: none are kept
	Admins     func(id int64) bool // reports who is an admin, of those who get links; nil: whoever runs the program

	Metrics http.Handler                                       // nil: none
	MCP     http.Handler                                       // nil: none
	Ready   func() error                                       // why questions can't be answered now; nil: they always can
	Observe func(route string, status int, took time.Duration) // is told of each request; may be nil
}

// A Server serves the pages. Make one with [New].
type Server struct {
	access   *access.Control
	observer observer

	pages      *pages
	files      siteFiles
	reading    reading
	asking     asking
	joining    joining
	gaps       gaps
	programs   programs
	monitoring monitoring
}

// New is a server with these options.
func New(opts Options) *Server {
	log := cmp.Or(opts.Log, slog.Default())
	control := &access.Control{
		Key: opts.Links.Key, Public: opts.Public, Local: opts.Local, Guests: opts.Guests, Admins: opts.Admins, Tokens: opts.Tokens,
		Questions: opts.Questions, Secure: strings.HasPrefix(opts.Links.Base, "https://"),
	}
	pages, links := &pages{control, log}, opts.Links.inside()
	desk := &desk{
		library: opts.Library, log: log, limit: findTime + opts.WriteTime,
		rates:  rate.New[string](cmp.Or(opts.PerMinute, 30)),
		talks:  talks.New[string](opts.Library.Converse),
		places: make(chan struct{}, cmp.Or(opts.Workers, runtime.GOMAXPROCS(0))),
	}
	return &Server{
		access: control, observer: observer{log, opts.Observe},
		pages: pages, files: siteFiles{pages},
		reading:    reading{pages, opts.Library, desk, links, log},
		asking:     asking{pages, desk, links, log},
		joining:    joining{pages, control},
		gaps:       gaps{pages, opts.Unanswered, log},
		programs:   programs{pages, opts.Library, desk, opts.MCP, log},
		monitoring: monitoring{pages, log, opts.Ready, opts.Metrics, new(reason)},
	}
}

// A route is an address, what a request needs to be served there, and who serves it.
type route struct {
	pattern string // as http.ServeMux reads it
	need    access.Need
	serve   func(http.ResponseWriter, *http.Request, access.Rights)
}

// routes is the one table of addresses.
func (s *Server) routes() []route {
	return []route{
		{"GET /{$}", access.Reader, s.home},
		{"GET /a/{path...}", access.Article, s.reading.article},
		{"GET /articles", access.Reader, s.reading.articles},
		{"GET /search", access.Reader, s.reading.search},
		{"GET /ask", access.Asker, s.asking.page},
		{"POST /ask", access.Asker, s.asking.ask},
		{"GET /join", access.Nothing, s.joining.page},
		{"POST /join", access.Nothing, s.joining.join},
		{"POST /leave", access.Nothing, s.joining.leave},
		{"GET /unanswered", access.Admin, s.gaps.page},
		{"GET /static/{name}", access.Nothing, s.files.static},
		{"GET /manifest.webmanifest", access.Nothing, s.files.manifest},
		{"GET /robots.txt", access.Nothing, s.files.robots},
		{"GET /healthz", access.Nothing, s.monitoring.healthz},
		{"GET /readyz", access.Nothing, s.monitoring.readyz},
		{"GET /metrics", access.Program, s.monitoring.figures},
		{"POST /v1/ask", access.Program, s.programs.ask},
		{"POST /v1/search", access.Program, s.programs.search},
		{"GET /v1/articles", access.Program, s.programs.articles},
		{"GET /v1/articles/{path...}", access.Program, s.programs.article},
		{"/mcp", access.Program, s.programs.mcp},
		{"/", access.Nothing, s.pages.noPage},
	}
}

// home leads to what a reader may do.
func (s *Server) home(w http.ResponseWriter, r *http.Request, has access.Rights) {
	if s.access.Questions {
		s.asking.page(w, r, has)
		return
	}
	s.reading.search(w, r, has)
}

// Handler serves all addresses.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.HandleFunc(r.pattern, func(w http.ResponseWriter, q *http.Request) { s.serve(r, w, q) })
	}
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.pages.refuse(w, r, http.StatusForbidden, wordsOf(r).CrossSite)
	}))
	return s.observer.observed(guarded(protection.Handler(mux)))
}

// serve checks the rights of a request before it is served.
func (s *Server) serve(r route, w http.ResponseWriter, q *http.Request) {
	note(w, r.pattern)
	rememberLanguage(w, q)
	has := s.access.Rights(q)
	if refusal := s.access.Refuses(has, r.need, q); refusal != access.None {
		s.pages.refuse(w, q, refusal.Status(), wordsOf(q).refusal(refusal))
		return
	}
	r.serve(w, q, has)
}
