// Package metrics counts and times what the program does, for Prometheus. ops/ has a
// dashboard and alerts that read these figures.
//
// The figures have no texts of questions and no names of users.
package metrics

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/question"
)

// Metrics are the program's figures. They are safe for concurrent use.
type Metrics struct {
	registry  *prometheus.Registry
	questions *prometheus.CounterVec
	answering *prometheus.HistogramVec
	stages    *prometheus.HistogramVec
	fallbacks *prometheus.CounterVec
	tokens    *prometheus.CounterVec
	telegram  *prometheus.CounterVec
	requests  *prometheus.HistogramVec
}

var _ library.Meter = (*Metrics)(nil)

// seconds are the bounds of the histograms of times: an answer takes 50 to 300 ms, and one
// that a model writes up to a minute.
var seconds = []float64{.005, .01, .025, .05, .1, .2, .3, .5, 1, 2, 5, 10, 30, 60}

// New returns metrics that are all zero. version is the program's.
func New(version string) *Metrics {
	r := prometheus.NewRegistry()
	m := &Metrics{
		registry:  r,
		questions: counter("questions_total", "Questions by front end and outcome; refused is what can't be asked.", "front", "outcome"),
		answering: histogram("answer_seconds", "Time from a question to its answer.", "front"),
		stages:    histogram("stage_seconds", "Time that the stages of an answer take: search, read, write.", "stage"),
		fallbacks: counter("llm_fallbacks_total", "Answers that a language model was to write and did not, by reason.", "reason"),
		tokens:    counter("llm_tokens_total", "Tokens that the language model read and wrote.", "kind"),
		telegram:  counter("telegram_calls_total", "Calls of the Bot API by method and code: ok, 429, 0 for no answer.", "method", "code"),
		requests:  histogram("http_request_seconds", "Time of requests by route and status.", "route", "status"),
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "isnad", Name: "build_info", Help: "The build; always 1."}, []string{"version"})
	build.WithLabelValues(version).Set(1)
	r.MustRegister(m.questions, m.answering, m.stages, m.fallbacks, m.tokens, m.telegram, m.requests, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func counter(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "isnad", Name: name, Help: help}, labels)
}

func histogram(name, help string, labels ...string) *prometheus.HistogramVec {
	return prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "isnad", Name: name, Help: help, Buckets: seconds}, labels)
}

// Gauge adds a figure whose value is read when Prometheus asks for it.
func (m *Metrics) Gauge(name, help string, value func() float64) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "isnad", Name: name, Help: help}, value))
}

// An Index is what is measured of the index that answers.
type Index interface {
	Counts(ctx context.Context) index.Counts
	Made() time.Time // zero while there is none
}

// Index adds the figures of an index.
func (m *Metrics) Index(x Index) {
	count := func(of func(index.Counts) int) func() float64 {
		return func() float64 { return float64(of(x.Counts(context.Background()))) }
	}
	m.Gauge("index_articles", "Articles in the index.", count(func(c index.Counts) int { return c.Articles }))
	m.Gauge("index_passages", "Passages in the index.", count(func(c index.Counts) int { return c.Passages }))
	m.Gauge("index_sentences", "Sentences in the index.", count(func(c index.Counts) int { return c.Sentences }))
	m.Gauge("index_made_seconds", "When the index was made, in seconds of Unix; 0 while there is none.", func() float64 {
		if made := x.Made(); !made.IsZero() {
			return float64(made.Unix())
		}
		return 0
	})
}

// Handler serves the figures to Prometheus.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Asked implements [library.Meter].
func (m *Metrics) Asked(call answer.Call, a answer.Answer, err error, took time.Duration) {
	front := frontOf(call)
	m.questions.WithLabelValues(front, outcome(a, err)).Inc()
	m.tokens.WithLabelValues("read").Add(float64(a.Draft.Usage.Prompt))
	m.tokens.WithLabelValues("written").Add(float64(a.Draft.Usage.Completion))
	if a.Draft.Fallback != "" {
		m.fallbacks.WithLabelValues(string(a.Draft.Fallback)).Inc()
	}
	if err == nil {
		m.answering.WithLabelValues(front).Observe(took.Seconds())
	}
}

// frontOf returns the front end of a call: "telegram", "web", "mcp".
func frontOf(call answer.Call) string {
	front, _, _ := strings.Cut(call.User, " ")
	if front == "" {
		return "terminal"
	}
	return front
}

func outcome(a answer.Answer, err error) string {
	var asked *question.Error
	switch {
	case errors.As(err, &asked):
		return "refused"
	case err != nil:
		return "failed"
	}
	return string(a.Outcome)
}

// Stage implements [library.Meter].
func (m *Metrics) Stage(s library.Stage, took time.Duration) {
	m.stages.WithLabelValues(string(s)).Observe(took.Seconds())
}

// Request counts an HTTP request.
func (m *Metrics) Request(route string, status int, took time.Duration) {
	m.requests.WithLabelValues(route, strconv.Itoa(status)).Observe(took.Seconds())
}

// Telegram counts a call of the Bot API. code is "ok", or that of the error.
func (m *Metrics) Telegram(method, code string) {
	m.telegram.WithLabelValues(method, code).Inc()
}
