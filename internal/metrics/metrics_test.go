package metrics

import (
	"errors"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/question"
)

// used is figures after a little of everything.
func used() *Metrics {
	m := New("v1")
	m.Gauge("index_passages", "Passages.", func() float64 { return 7 })
	for _, name := range []string{"index_articles", "index_sentences", "index_made_seconds", "telegram_updates_in_progress"} {
		m.Gauge(name, name, func() float64 { return 1 })
	}
	m.Asked(answer.Call{User: "telegram 5"}, answer.Answer{Outcome: answer.Answered,
		Draft: answer.Draft{Fallback: "slow", Usage: answer.Usage{Prompt: 30, Completion: 4}}}, nil, 120*time.Millisecond)
	m.Asked(answer.Call{User: "web guest 9"}, answer.Answer{}, errors.New("broken"), time.Second)
	m.Asked(answer.Call{}, answer.Answer{}, &question.Error{Err: question.ErrNoWords}, 0)
	m.Stage(library.Searching, time.Millisecond)
	m.Request("GET /search", 200, time.Millisecond)
	m.Telegram("sendMessage", "429")
	return m
}

func read(m *Metrics) string {
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	return w.Body.String()
}

func TestFigures(t *testing.T) {
	text := read(used())
	for _, want := range []string{
		`isnad_questions_total{front="telegram",outcome="answered"} 1`,
		`isnad_questions_total{front="web",outcome="failed"} 1`,
		`isnad_questions_total{front="terminal",outcome="refused"} 1`,
		`isnad_answer_seconds_bucket{front="telegram",le="0.2"} 1`,
		`isnad_llm_tokens_total{kind="read"} 30`,
		`isnad_llm_fallbacks_total{reason="slow"} 1`,
		`isnad_stage_seconds_count{stage="search"} 1`,
		`isnad_http_request_seconds_count{route="GET /search",status="200"} 1`,
		`isnad_telegram_calls_total{code="429",method="sendMessage"} 1`,
		`isnad_index_passages 7`,
		`isnad_build_info{version="v1"} 1`,
	} {
		if !strings.Contains(text, want+"\n") {
			t.Errorf("%s is not in\n%s", want, text)
		}
	}
	if strings.Contains(text, "guest 9") || strings.Contains(text, "telegram 5") {
		t.Error("the figures say who asked")
	}
}

// The dashboard and the alerts name figures that there are.
func TestDashboardAndAlertsNameFiguresThatThereAre(t *testing.T) {
	text := read(used())
	for _, file := range []string{"../../ops/alerts.yml", "../../ops/dashboard.json"} {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		names := regexp.MustCompile(`isnad_[a-z_]+`).FindAllString(string(b), -1)
		if len(names) == 0 {
			t.Errorf("%s names no figure", file)
		}
		for _, name := range names {
			if !strings.Contains(text, "\n"+name+"{") && !strings.Contains(text, "\n"+name+" ") {
				t.Errorf("%s: there is no figure %s", file, name)
			}
		}
	}
}
