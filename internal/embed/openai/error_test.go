package openai

import (
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"syscall"
	"testing"

	"isnad/internal/embed"
	"isnad/internal/endpoint"
	"isnad/internal/endpoint/endpointtest"
)

func TestFailures(t *testing.T) {
	good := []float64{1, 2, 3}
	page := "<!DOCTYPE html><title>Gateway</title><p>You sent {key}</p>"

	for name, row := range map[string]struct {
		answer     http.HandlerFunc
		says, hint string
		status     int
	}{
		"wrong key":          {endpointtest.Fails(401, ""), "401 Unauthorized: no luck with Bearer [secret]", "check the key in KEY_VARIABLE", 401},
		"key without rights": {endpointtest.Fails(403, ""), "403 Forbidden", "KEY_VARIABLE", 403},
		"no such model":      {endpointtest.Fails(404, ""), "404 Not Found", "/v1", 404},
		"limit, for a while": {endpointtest.Fails(429, "3600"), "429 Too Many Requests", "try again in 1h0m0s", 429},
		"limit, for good":    {endpointtest.Fails(429, "18446744073709551615"), "429 Too Many Requests", "try again in", 429},
		"dimension refused":  {endpointtest.Fails(400, ""), "400 Bad Request", "embed.dimension", 400},
		"too much at once":   {endpointtest.Fails(413, ""), "413 Request Entity Too Large", "embed.batch", 413},
		"not implemented":    {endpointtest.Fails(501, ""), "501 Not Implemented", "try again later", 501},
		"unknown status":     {endpointtest.Fails(599, ""), "599: no luck", "try again later", 599},

		"error as text":       {endpointtest.Writes(404, `{"error": "no {key} here"}`), "404 Not Found: no Bearer [secret] here", "embed.model", 404},
		"error as message":    {endpointtest.Writes(404, `{"object": "error", "message": "gone: {key}"}`), "gone: Bearer [secret]", "", 404},
		"error as detail":     {endpointtest.Writes(404, `{"detail": "lost: {key}"}`), "lost: Bearer [secret]", "", 404},
		"error with controls": {endpointtest.Writes(400, `{"error": "a\u001b[31m\nb\u202e"}`), "400 Bad Request: a [31m b", "", 400},
		"error as a page":     {endpointtest.Writes(404, page), "404 Not Found", "/v1", 404},
		"endless error":       {endpointtest.Writes(400, `{"error": "`+strings.Repeat("long {key} ", 1<<16)), "400 Bad Request", "", 400},
		"long error":          {endpointtest.Writes(400, `{"error": "`+strings.Repeat("long ", 1000)+`"}`), "long long …", "", 400},

		"a page for an answer":    {endpointtest.Writes(200, page), "not an answer of an embeddings API: invalid character '<'", "/v1", 0},
		"text for an answer":      {endpointtest.Writes(200, "{key}"), "not an answer of an embeddings API", "/v1", 0},
		"no answer":               {endpointtest.Writes(200, ""), "not an answer of an embeddings API", "/v1", 0},
		"half an answer":          {endpointtest.Writes(200, `{"data": [{"index": 0, "embedd`), "not an answer of an embeddings API", "/v1", 0},
		"words for numbers":       {endpointtest.Writes(200, `{"data": [{"index": 0, "embedding": ["{key}"]}]}`), "not an answer of an embeddings API", "/v1", 0},
		"numbers beyond counting": {endpointtest.Writes(200, `{"data": [{"index": 0, "embedding": [1e99, 1, 1]}]}`), "not an answer of an embeddings API", "/v1", 0},
		"not HTTP":                {endpointtest.Cuts("Bearer " + endpointtest.Secret + "\r\n\r\n"), `malformed HTTP status code "[secret]"`, "", 0},
		"a huge answer":           {endpointtest.Writes(200, `{"data": [`+strings.Repeat(" ", 4<<20)), "the answer is too large", "", 0},

		"no vector":            {gives(), "no vector for text 1 of 2", "", 0},
		"one vector missing":   {gives(vector{0, good}), "no vector for text 2 of 2", "", 0},
		"one vector twice":     {gives(vector{1, good}, vector{1, good}), "two vectors for text 2 of 2", "", 0},
		"one vector too many":  {gives(vector{0, good}, vector{1, good}, vector{2, good}), "a vector for text 3 of 2", "", 0},
		"index before zero":    {gives(vector{-1, good}), "a vector for text 0 of 2", "", 0},
		"vector too short":     {gives(vector{0, good}, vector{1, good[:2]}), "has 2 numbers, not 3", "set embed.dimension to 2", 0},
		"empty vector":         {gives(vector{0, nil}), "has 0 numbers, not 3", "", 0},
		"zero vector":          {gives(vector{0, good}, vector{1, []float64{0, 0, 0}}), "text 2 of 2: the vector is zero", "another embed.model", 0},
		"NaN in a vector":      {endpointtest.Writes(200, `{"data": [{"index": 0, "embedding": [1, NaN, 2]}]}`), "invalid character 'N'", "", 0},
		"NaN written as null":  {endpointtest.Writes(200, `{"data": [{"index": 0, "embedding": [1, null , 2]}]}`), "not a number", "another embed.model", 0},
		"nothing but nulls":    {endpointtest.Writes(200, `{"data": [{"index": 0, "embedding": [null,null,null]}]}`), "not a number", "", 0},
		"error with status OK": {endpointtest.Writes(200, `{"error": {"message": "{key}"}}`), "no vector for text 1 of 2", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			e := serve(t, row.answer, row.answer, row.answer, row.answer, row.answer, row.answer)
			c, _ := client(t, e, nil)
			_, err := c.Embed(t.Context(), embed.Passage, []string{"a", "b"})
			mustFail(t, err, row.says, row.hint)
			place := fmt.Sprintf("embedding endpoint %s, model \"m\": ", strings.TrimPrefix(e.URL, "http://"))
			if f, _ := errors.AsType[*Error](err); f.Status != row.status || !strings.HasPrefix(err.Error(), place) {
				t.Errorf("status %d, error %v", f.Status, err)
			}
			if n := len(err.Error()); n > 500 {
				t.Errorf("an error of %d bytes", n)
			}

			// The same where the dimension is still to be learned.
			opts := options(serve(t, row.answer, row.answer, row.answer, row.answer, row.answer, row.answer).URL)
			opts.Dimension = 0
			unready, err := connect(opts, endpoint.Options{Clock: new(endpointtest.Clock).Clock()})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := unready.ready(t.Context()); err != nil {
				endpointtest.MustHide(t, endpointtest.Everything(err))
			}
		})
	}
}

// mustFail fails unless err is an Error with these words, and without the key.
func mustFail(t *testing.T, err error, says, hint string) {
	t.Helper()
	e, ok := errors.AsType[*Error](err)
	if !ok || !strings.Contains(err.Error(), says) {
		t.Fatalf("error %v, want one with %q", err, says)
	}
	if !strings.Contains(e.Hint(), hint) {
		t.Errorf("hint %q, want one with %q", e.Hint(), hint)
	}
	endpointtest.MustHide(t, endpointtest.Everything(err)+e.Hint())
}

func TestBodiesAreReadUpToABound(t *testing.T) {
	for status, most := range map[int]int64{200: 2 << 20, 400: 128 << 10} {
		body := new(endless)
		c := clientBy(t, options("http://host"), endpoint.Options{Transport: cannedAnswer(func() *http.Response {
			return &http.Response{StatusCode: status, Body: body}
		})})
		if _, err := embedOne(t, c); err == nil || body.read > most {
			t.Errorf("%d: read %d bytes, %v", status, body.read, err)
		}
	}
}

func TestNoKeyWhereOneIsWanted(t *testing.T) {
	e := serve(t, endpointtest.Fails(401, ""))
	c, _ := client(t, e, func(o *Options) { o.APIKey = "" })
	_, err := embedOne(t, c)
	mustFail(t, err, "401 Unauthorized", "wants a key")
	if auth := e.seen()[0].auth; auth != "" {
		t.Errorf("sent %q without a key", auth)
	}
}

func TestNoServer(t *testing.T) {
	e := serve(t)
	c, fake := client(t, e, nil)
	e.Close()
	_, err := embedOne(t, c)
	mustFail(t, err, "refused", "is the server running? embed.base_url is "+e.URL+"/v1")
	if !errors.Is(err, syscall.ECONNREFUSED) || len(fake.Waits()) > 0 {
		t.Errorf("%v after waits of %v", err, fake.Waits())
	}
}

func TestServerSpeaksNoTLS(t *testing.T) {
	e := serve(t)
	c, fake := client(t, e, func(o *Options) { o.BaseURL = strings.Replace(o.BaseURL, "http:", "https:", 1) })
	_, err := embedOne(t, c)
	mustFail(t, err, "handshake", "http:// instead of https://")
	if len(fake.Waits()) > 0 {
		t.Error("what will not pass was tried again")
	}
}

func TestUnknownCertificateIsFinal(t *testing.T) {
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // it says that the client hung up
	s.StartTLS()
	defer s.Close()
	c, fake := client(t, &fakeServer{Server: s}, nil)
	_, err := embedOne(t, c)
	mustFail(t, err, "certificate", "")
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); !ok || len(fake.Waits()) > 0 {
		t.Errorf("%v after waits of %v", err, fake.Waits())
	}
}

func TestKeyAndTextsStayAtTheirHost(t *testing.T) {
	for _, status := range []int{301, 302, 303, 307, 308} {
		other := serve(t)
		e := serve(t, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, other.URL+"/v1/embeddings?key="+url.QueryEscape(endpointtest.Secret), status)
		})
		c, _ := client(t, e, nil)
		_, err := embedOne(t, c)
		mustFail(t, err, "moved to "+other.URL+"/v1/embeddings", "embed.base_url")
		if n := len(other.seen()); n > 0 {
			t.Errorf("%d: the other host got %d requests", status, n)
		}
	}
}

// Whatever comes back is either unit vectors of the right length or an Error
// without the key.
func FuzzAnswer(f *testing.F) {
	f.Add(200, `{"data": [{"index": 1, "embedding": [1, 2]}, {"index": 0, "embedding": [3e38, -1e-45]}]}`, "")
	f.Add(429, `{"error": {"message": "Bearer `+endpointtest.Secret+`"}}`, "7")
	f.Add(307, endpointtest.Secret, "http://"+endpointtest.Secret+"/"+endpointtest.Secret)
	f.Fuzz(func(t *testing.T, status int, body, header string) {
		opts := Options{BaseURL: "http://host/v1", Model: "m", Dimension: 2, APIKey: endpointtest.Secret}
		c := clientBy(t, opts, endpoint.Options{Clock: new(endpointtest.Clock).Clock(), Transport: canned(status, body, header)})
		vectors, err := c.Embed(t.Context(), embed.Query, []string{"a", "b"})
		if err != nil {
			mustFail(t, err, "", "")
			return
		}
		for _, v := range vectors {
			if square := v[0]*v[0] + v[1]*v[1]; len(v) != 2 || square < 0.999 || square > 1.001 {
				t.Errorf("not a unit vector: %v", v)
			}
		}
	})
}
