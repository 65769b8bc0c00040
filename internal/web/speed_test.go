package web

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/corpus"
)

// The page of an article that was read before, beside what a plain file server takes for the
// same text. cpu-ms is the processor's time, which a busy machine does not change much.
func BenchmarkArticle(b *testing.B) {
	for _, size := range []struct {
		name  string
		bytes int
	}{{"10MB", 10 << 20}, {"5KB", 5 << 10}} {
		text := strings.Repeat("ينبع النيل الأبيض من بحيرة فيكتوريا ثم يمضي شمالا حتى يلقى النيل الأزرق.\n", size.bytes/134)
		fake := newFake()
		fake.files["large.md"] = &fstest.MapFile{Data: []byte(text)}
		a, err := fake.Article(b.Context(), "large.md")
		if err != nil {
			b.Fatal(err)
		}
		pages := newSite(b, func(o *Options) { o.Public, o.Library = true, kept{fake, a} }).Handler()
		files := http.FileServerFS(fake.files)
		b.Run(size.name+"/page", func(b *testing.B) { serveOften(b, pages, "/a/large.md") })
		b.Run(size.name+"/file server", func(b *testing.B) { serveOften(b, files, "/large.md") })
	}
}

// serveOften serves an address again and again and reports the processor's time and how long
// the first byte takes.
func serveOften(b *testing.B, h http.Handler, address string) {
	first, busy := time.Duration(0), cpuTime()
	n := 0
	for b.Loop() {
		w := &counter{header: http.Header{}, began: time.Now()}
		h.ServeHTTP(w, httptest.NewRequest("GET", address, nil))
		if w.status != http.StatusOK {
			b.Fatal(w.status)
		}
		first += w.first
		b.SetBytes(w.bytes)
		n++
	}
	b.ReportMetric(float64((cpuTime()-busy).Microseconds())/1000/float64(n), "cpu-ms/op")
	b.ReportMetric(float64(first.Microseconds())/1000/float64(n), "first-byte-ms/op")
}

// A counter counts what is sent to it.
type counter struct {
	header http.Header
	began  time.Time
	first  time.Duration // until the first byte
	bytes  int64
	status int
}

func (c *counter) Header() http.Header { return c.header }

func (c *counter) WriteHeader(status int) { c.status = status }

func (c *counter) Write(p []byte) (int, error) {
	if c.bytes == 0 {
		c.first = time.Since(c.began)
		if c.status == 0 {
			c.status = http.StatusOK
		}
	}
	c.bytes += int64(len(p))
	return len(p), nil
}

// kept is a library that has read one article.
type kept struct {
	*fakeLibrary
	article *corpus.Article
}

func (k kept) Article(context.Context, string) (*corpus.Article, error) { return k.article, nil }
