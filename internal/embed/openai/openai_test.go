package openai

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/endpoint"
	"isnad/internal/endpoint/endpointtest"
)

func TestVectorsFollowTheirTexts(t *testing.T) {
	texts := []string{"a", "bb", "ccc", "dddd", "eeeee"}
	reversed := vectorsOf([]string{"p: a", "p: bb"})
	slices.Reverse(reversed)
	e := serve(t, gives(reversed...))
	c, _ := client(t, e, func(o *Options) { o.Batch, o.PassagePrefix, o.QueryPrefix = 2, "p: ", "query: " })
	vectors, err := c.Embed(t.Context(), embed.Passage, texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range vectors {
		mustBe(t, v, float64(len("p: ")+i+1), 1, -2)
	}
	if _, err := c.Embed(t.Context(), embed.Query, texts[:1]); err != nil {
		t.Fatal(err)
	}
	auth := "Bearer " + endpointtest.Secret
	want := []request{
		{[]string{"p: a", "p: bb"}, "m", 3, auth},
		{[]string{"p: ccc", "p: dddd"}, "m", 3, auth},
		{[]string{"p: eeeee"}, "m", 3, auth},
		{[]string{"query: a"}, "m", 3, auth},
	}
	if got := e.seen(); !reflect.DeepEqual(got, want) {
		t.Errorf("sent\n got %+v\nwant %+v", got, want)
	}
}

// mustBe fails unless v is the unit vector in the direction of want.
func mustBe(t *testing.T, v []float32, want ...float64) {
	t.Helper()
	var square float64
	for _, x := range want {
		square += x * x
	}
	if len(v) != len(want) {
		t.Fatalf("%d numbers, want %d", len(v), len(want))
	}
	for i, x := range want {
		if x /= math.Sqrt(square); math.Abs(float64(v[i])-x) > 1e-6 {
			t.Errorf("vector %v: number %d is not %v", v, i, x)
		}
	}
}

func TestQuestionsMayHaveAModelOfTheirOwn(t *testing.T) {
	e := serve(t)
	c, _ := client(t, e, func(o *Options) { o.QueryModel = "m-query" })
	for _, kind := range []embed.Kind{embed.Passage, embed.Query} {
		if _, err := c.Embed(t.Context(), kind, []string{"a"}); err != nil {
			t.Fatal(err)
		}
	}
	if sent := e.seen(); sent[0].Model != "m" || sent[1].Model != "m-query" {
		t.Errorf("asked the models %s and %s", sent[0].Model, sent[1].Model)
	}
	if f := c.Fingerprint(); f.Model != "m" || f.QueryModel != "m-query" {
		t.Errorf("fingerprint %+v", f)
	}
}

func TestNothingToEmbedIsNothingToSend(t *testing.T) {
	e := serve(t)
	c, _ := client(t, e, nil)
	vectors, err := c.Embed(t.Context(), embed.Passage, nil)
	if err != nil || vectors == nil || len(vectors) != 0 {
		t.Errorf("got %v, %v", vectors, err)
	}
	if n := len(e.seen()); n > 0 {
		t.Errorf("%d requests for no text and a known dimension", n)
	}
}

func TestDimensionIsLearnedOnceAndHeld(t *testing.T) {
	e := serve(t, gives(vectorsOf([]string{"a"})...), gives(vector{0, []float64{1, 2, 3, 4}}))
	c, _ := client(t, e, func(o *Options) { o.Dimension = 0 })
	if d := c.Fingerprint().Dimension; d != 3 {
		t.Errorf("dimension %d, want 3", d)
	}
	if sent := e.seen(); len(sent) != 1 || sent[0].Dimensions != 0 || len(sent[0].Input) != 1 {
		t.Errorf("sent %+v", sent)
	}
	if _, err := embedOne(t, c); err == nil || !strings.Contains(err.Error(), "has 4 numbers, not 3") {
		t.Errorf("another dimension went through: %v", err)
	}
	if _, err := embedOne(t, c); err != nil {
		t.Error(err)
	}
}

func TestDimensionIsNotLearnedFromAWrongAnswer(t *testing.T) {
	for name, answer := range map[string][]vector{
		"no vector":    nil,
		"two vectors":  {{0, []float64{1}}, {1, []float64{1}}},
		"zero vector":  {{0, []float64{0, 0}}},
		"empty vector": {{0, nil}},
	} {
		opts := options(serve(t, gives(answer...)).URL)
		opts.Dimension = 0
		if _, err := New(t.Context(), opts); !errors.Is(err, errAnswer) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestUnit(t *testing.T) {
	const tiny, huge = math.SmallestNonzeroFloat32, math.MaxFloat32
	for name, row := range map[string]struct {
		v, want []float32
		err     error
	}{
		"longer":       {[]float32{3, -4}, []float32{0.6, -0.8}, nil},
		"as it was":    {[]float32{0, 1}, []float32{0, 1}, nil},
		"hardly there": {[]float32{tiny, 0}, []float32{1, 0}, nil},
		"huge":         {[]float32{0, -huge}, []float32{0, -1}, nil},
		"zero":         {[]float32{0, 0}, nil, errZero},
		"nothing":      {nil, nil, errZero},
		"NaN":          {[]float32{1, float32(math.NaN())}, nil, errNaN},
		"infinity":     {[]float32{1, float32(math.Inf(-1))}, nil, errNaN},
	} {
		got := make([]float32, len(row.v))
		if err := unit(got, row.v); err != row.err || err == nil && !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func TestFingerprintNamesTheEndpointOnly(t *testing.T) {
	for name, base := range map[string]string{
		"as it is":              "https://api.example.org/v1",
		"a slash at the end":    "https://api.example.org/v1/",
		"capitals in the host":  "HTTPS://API.example.org/v1",
		"spaces around it":      " https://api.example.org/v1\n",
		"an empty question":     "https://api.example.org/v1?",
		"more than one slash":   "https://api.example.org/v1//",
		"an empty fragment too": "https://api.example.org/v1#",
	} {
		c, err := New(t.Context(), Options{BaseURL: base, Model: "m", Dimension: 8, QueryPrefix: "q", PassagePrefix: "p", APIKey: endpointtest.Secret})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := embed.Fingerprint{Model: "m", Weights: "https://api.example.org/v1", Dimension: 8, QueryPrefix: "q", PassagePrefix: "p", Spelling: analysis.PlainVersion}
		if got := c.Fingerprint(); got != want {
			t.Errorf("%s\n got %+v\nwant %+v", name, got, want)
		}
		endpointtest.MustHide(t, fmt.Sprintf("%v %+v %#v", c, c, c))
	}
}

func TestBadSettings(t *testing.T) {
	for name, row := range map[string]struct {
		base, model, says string
	}{
		"no address":           {"", "m", "not an address"},
		"no scheme":            {"localhost:8080/v1", "m", "not an address"},
		"no host":              {"http:///v1", "m", "not an address"},
		"port is no number":    {"http://host:" + endpointtest.Secret + "/v1", "m", "not an address"},
		"another protocol":     {"ftp://host/v1", "m", "not an address"},
		"a user":               {"http://me@host/v1", "m", "user, a password or a query"},
		"a password":           {"http://me:MARKED-0123@host/v1", "m", "user, a password or a query"},
		"a key in the query":   {"http://host/v1?key=MARKED-0123", "m", "user, a password or a query"},
		"a key as fragment":    {"http://host/v1#MARKED-0123", "m", "user, a password or a query"},
		"no model":             {"http://host/v1", "", "no model"},
		"unreadable, password": {"http://me:MARKED-0123@ho st/v1", "m", "not an address"},
	} {
		_, err := New(t.Context(), Options{BaseURL: row.base, Model: row.model, APIKey: endpointtest.Secret})
		e, ok := errors.AsType[*Error](err)
		if !ok || !strings.Contains(err.Error(), row.says) || e.Hint() == "" {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if shown := endpointtest.Everything(err) + e.Hint(); strings.Contains(shown, "MARKED") {
			t.Errorf("%s: the error shows a endpointtest.Secret: %s", name, shown)
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	// Some of the requests fail at first, as under load.
	e := serve(t, endpointtest.Fails(503, ""), endpointtest.Fails(429, "1"), endpointtest.Cuts(""), endpointtest.Fails(500, ""))
	c, _ := client(t, e, func(o *Options) { o.Batch = 2 })
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			vectors, err := c.Embed(t.Context(), embed.Passage, []string{"a", "bb", "ccc"})
			if err != nil || len(vectors) != 3 {
				t.Errorf("%d vectors, %v", len(vectors), err)
				return
			}
			for i, v := range vectors {
				mustBe(t, v, float64(i+1), 1, -2)
			}
		})
	}
	group.Wait()
}

func TestContextEndsEverything(t *testing.T) {
	cause := errors.New("the reader left")
	t.Run("before the request", func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(t.Context())
		cancel(cause)
		e := serve(t)
		c, _ := client(t, e, nil)
		if _, err := c.Embed(ctx, embed.Query, []string{"text"}); !errors.Is(err, cause) {
			t.Error(err)
		}
		if n := len(e.seen()); n > 0 {
			t.Errorf("%d requests", n)
		}
	})
	t.Run("while the endpoint thinks", func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(t.Context())
		e := serve(t, stallsThen(func() { cancel(cause) }))
		c, fake := client(t, e, nil)
		if _, err := c.Embed(ctx, embed.Query, []string{"text"}); !errors.Is(err, cause) || len(fake.Waits()) > 0 {
			t.Errorf("%v after waits of %v", err, fake.Waits())
		}
	})
	t.Run("between two tries", func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(t.Context())
		e := serve(t, endpointtest.Fails(429, "60"))
		clock := endpoint.SystemClock
		clock.Random = func() float64 { cancel(cause); return 0 } // asked for just before the wait
		c := clientBy(t, options(e.URL), endpoint.Options{Clock: clock})
		if _, err := c.Embed(ctx, embed.Query, []string{"text"}); !errors.Is(err, cause) {
			t.Error(err)
		}
	})
	t.Run("while the dimension is learned", func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(t.Context())
		e := serve(t, stallsThen(func() { cancel(cause) }))
		opts := options(e.URL)
		opts.Dimension = 0
		if _, err := New(ctx, opts); !errors.Is(err, cause) {
			t.Error(err)
		}
	})
}
