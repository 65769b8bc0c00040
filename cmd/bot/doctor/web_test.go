package doctor

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"isnad/internal/config"
)

func TestWebFindings(t *testing.T) {
	running := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok") }))
	defer running.Close()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	free.Close()
	for _, tt := range []struct {
		name   string
		web    config.Web
		status Status
		shows  string
	}{
		{"no pages", config.Web{}, OK, "no pages"},
		{"pages that answer", config.Web{Listen: free.Addr().String(), BaseURL: running.URL, LinkDays: 1}, OK, "answers"},
		{"pages that do not run", config.Web{Listen: free.Addr().String(), LinkDays: 2}, OK, "2 days, 0 tokens, not running"},
		{"an address that another program has", config.Web{Listen: taken.Addr().String()}, Fail, "address already in use"},
		{"links to nothing", config.Web{BaseURL: "https://h.example"}, Warn, "https://h.example"},
		{"links without encryption", config.Web{Listen: free.Addr().String(), BaseURL: "http://h.example"}, Warn, "http://h.example"},
	} {
		f := doctor{config.Config{Web: tt.web}}.web(t.Context())
		if f.Status != tt.status || !strings.Contains(f.Detail, tt.shows) || f.Status != OK && f.Advice() == "" {
			t.Errorf("%s: %+v", tt.name, f)
		}
	}
}
