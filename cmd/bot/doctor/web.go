package doctor

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"

	"isnad/internal/config"
	"isnad/internal/units"
	"isnad/internal/web"
)

// webTime limits how long the pages may take to answer.
const webTime = 5 * time.Second

// web reports who may see the pages, and requests them at the address that links lead to.
func (d doctor) web(ctx context.Context) Finding {
	w := d.cfg.Web
	if w.Listen == "" && w.BaseURL == "" {
		return Finding{Check: "web", Status: OK, Detail: "no pages; web.listen is empty"}
	}
	found := Finding{Check: "web", Status: OK, Detail: fmt.Sprintf("%s, %s, questions %s, links good for %s, %s",
		w.Base(), w.Access, map[bool]string{true: "on", false: "off"}[w.Questions], units.Count(w.LinkDays, "day"), units.Count(len(w.Tokens()), "token"))}
	if w.Listen == "" {
		found.Status, found.Hint = Warn, "links lead to web.base_url, but web.listen is empty: set it, or nothing is served there"
		return found
	}
	if isOpenHTTP(w) {
		found.Status, found.Hint = Warn, "links and sessions can be read on the way: put a web server with a certificate in front and begin web.base_url with https://"
		return found
	}
	if err := answers(ctx, w.Base()); err == nil {
		found.Detail += ", answers"
		return found
	}
	listener, err := web.Listen(w.Listen)
	if err != nil {
		return Failed("web", err)
	}
	listener.Close()
	found.Detail += ", not running"
	if w.BaseURL != "" {
		found.Hint = "when bot serve runs, web.base_url must lead to " + w.Listen
	}
	return found
}

// isOpenHTTP reports whether links lead over a network without encryption.
func isOpenHTTP(w config.Web) bool {
	u, err := url.Parse(w.Base())
	if err != nil || u.Scheme != "http" {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback())
}

// answers asks for the pages.
func answers(ctx context.Context, base string) error {
	ctx, cancel := context.WithTimeout(ctx, webTime)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", base+"/healthz", nil)
	if err != nil {
		return err
	}
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		return fmt.Errorf("%s", reply.Status)
	}
	return nil
}
