package web

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"mime"
	"net/http"
	"path"
	"strconv"
	"sync"

	"isnad/internal/web/page"
)

//go:embed html/*.html
var htmlFiles embed.FS

//go:embed static/*
var staticFiles embed.FS

// templates are those of the pages, parsed when the first page is made: most commands make none.
var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{"dir": page.Direction}).ParseFS(htmlFiles, "html/*.html"))
})

// render writes a page.
func (s *Server) render(w http.ResponseWriter, r *http.Request, name string, p view) {
	s.renderStatus(w, r, http.StatusOK, name, p)
}

func (s *Server) renderStatus(w http.ResponseWriter, r *http.Request, status int, name string, p view) {
	p.prepare(s, r)
	var b bytes.Buffer
	if err := templates().ExecuteTemplate(&b, name, p); err != nil {
		s.opts.Log.Error("a page could not be made", "page", name, "request", idOf(r.Context()), "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(b.Len()))
	w.WriteHeader(status)
	io.Copy(w, &b) //nolint:errcheck // the reader has left
}

// refuse says why there is nothing to see: as JSON to programs, as a page to people.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, status int, why string) {
	if forPrograms(r) {
		if status == http.StatusUnauthorized {
			w.Header().Set("WWW-Authenticate", `Bearer realm="isnad"`)
		}
		writeError(w, status, why)
		return
	}
	s.renderStatus(w, r, status, "message", view{Title: why})
}

// static serves the style sheet, the scripts and the icon.
func (s *Server) static(w http.ResponseWriter, r *http.Request, _ rights) {
	b, err := staticFiles.ReadFile("static/" + path.Base(path.Clean("/"+r.PathValue("name"))))
	if err != nil {
		s.noPage(w, r, rights{})
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(r.PathValue("name"))))
	w.Header().Set("Cache-Control", "public, max-age=3600")
	w.Write(b) //nolint:errcheck // the reader has left
}

// manifest lets a phone keep the page beside its programs.
func (s *Server) manifest(w http.ResponseWriter, r *http.Request, _ rights) {
	b, _ := staticFiles.ReadFile("static/manifest.json")
	w.Header().Set("Content-Type", "application/manifest+json")
	w.Write(b) //nolint:errcheck // the reader has left
}

func (s *Server) robots(w http.ResponseWriter, _ *http.Request, _ rights) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, "User-agent: *\nDisallow: /\n") //nolint:errcheck // the reader has left
}

func (s *Server) noPage(w http.ResponseWriter, r *http.Request, _ rights) {
	s.refuse(w, r, http.StatusNotFound, wordsOf(r).NoPage)
}
