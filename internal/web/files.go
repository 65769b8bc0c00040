package web

import (
	"embed"
	"io"
	"mime"
	"net/http"
	"path"

	"isnad/internal/web/access"
)

//go:embed static/*
var staticFiles embed.FS

// siteFiles are the files that pages use, and those that browsers ask every site for.
type siteFiles struct{ pages *pages }

// static serves the style sheet, the scripts and the icon.
func (f siteFiles) static(w http.ResponseWriter, r *http.Request, has access.Rights) {
	b, err := staticFiles.ReadFile("static/" + path.Base(path.Clean("/"+r.PathValue("name"))))
	if err != nil {
		f.pages.noPage(w, r, has)
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(r.PathValue("name"))))
	w.Header().Set("Cache-Control", "public, max-age=3600")
	w.Write(b) //nolint:errcheck // the client is gone
}

// manifest lets a phone keep the page as an app.
func (f siteFiles) manifest(w http.ResponseWriter, _ *http.Request, _ access.Rights) {
	b, _ := staticFiles.ReadFile("static/manifest.json")
	w.Header().Set("Content-Type", "application/manifest+json")
	w.Write(b) //nolint:errcheck // the client is gone
}

func (f siteFiles) robots(w http.ResponseWriter, _ *http.Request, _ access.Rights) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, "User-agent: *\nDisallow: /\n") //nolint:errcheck // the client is gone
}
