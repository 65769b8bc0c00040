package web

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"sync"

	"isnad/internal/web/access"
	"isnad/internal/web/page"
)

//go:embed html/*.html
var htmlFiles embed.FS

// templates are those of the pages, parsed when the first page is made: most commands make none.
var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{"dir": page.Direction}).ParseFS(htmlFiles, "html/*.html"))
})

// pages writes pages of the site, each with the frame that its reader is to see.
type pages struct {
	access *access.Control
	log    *slog.Logger
}

// render writes a page.
func (p *pages) render(w http.ResponseWriter, r *http.Request, status int, name string, v view) {
	p.frame(&v, r)
	var b bytes.Buffer
	if err := templates().ExecuteTemplate(&b, name, v); err != nil {
		p.log.ErrorContext(r.Context(), "a page could not be made", "page", name, "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(b.Len()))
	w.WriteHeader(status)
	io.Copy(w, &b) //nolint:errcheck // the reader has left
}

// frame fills in what every page has.
func (p *pages) frame(v *view, r *http.Request) {
	has := p.access.Rights(r)
	v.W, v.Here, v.Guest, v.Questions = wordsOf(r), r.URL.Path, has.Guest, p.access.Questions
	v.Reader = p.access.Refuses(has, access.Reader, r) == access.None
	v.Languages = choices(r, v.W.Language)
}

// refuse says why there is nothing to see: as JSON to programs, as a page to people.
func (p *pages) refuse(w http.ResponseWriter, r *http.Request, status int, why string) {
	if forPrograms(r) {
		if status == http.StatusUnauthorized {
			w.Header().Set("WWW-Authenticate", `Bearer realm="isnad"`)
		}
		writeError(w, status, why)
		return
	}
	p.render(w, r, status, "message", view{Title: why})
}

func (p *pages) noPage(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	p.refuse(w, r, http.StatusNotFound, wordsOf(r).NoPage)
}
