package llm

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	api "github.com/sashabaranov/go-openai"

	"isnad/internal/answer"
	"isnad/internal/answer/prompt"
	"isnad/internal/endpoint"
)

// schema is the form of statements in JSON; package verify reads it.
var schema = json.RawMessage(`{
	"type": "object",
	"properties": {
		"answered": {"type": "string", "enum": ["yes", "partly", "no"], "description": "whether the passages answer the question"},
		"statements": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {"type": "string", "description": "one sentence of the answer"},
					"sources": {"type": "array", "items": {"type": "string"}, "description": "numbers of the sentences that say it, such as 2.3"}
				},
				"required": ["text", "sources"],
				"additionalProperties": false
			}
		}
	},
	"required": ["answered", "statements"],
	"additionalProperties": false
}`)

// inJSON tells models of endpoints that do not show them the schema what is wanted.
const inJSON = `

Write it as JSON: {"answered": "yes", "partly" or "no", "statements": [{"text": "…", "sources": ["2.3"]}]}. The numbers of the sentences go into "sources". If the passages do not answer, "answered" is "no" and "statements" is empty.`

// refusals are what an endpoint may answer that knows no schemas. Others name the field.
var refusals = []int{http.StatusBadRequest, http.StatusUnprocessableEntity, http.StatusNotImplemented}

// WriteStatements is [Client.Write] with statements in JSON, where the endpoint takes a
// schema for them. One that refuses is asked again without, and from then on never with.
func (c *Client) WriteStatements(ctx context.Context, messages []prompt.Message, each func(text string)) (answer.Reply, error) {
	if c.textOnly.Load() || len(messages) == 0 {
		return c.Write(ctx, messages, each)
	}
	told := slices.Clone(messages)
	told[len(told)-1].Text += inJSON // models heed best what comes last
	request := c.request(told)
	request.ResponseFormat = &api.ChatCompletionResponseFormat{Type: api.ChatCompletionResponseFormatTypeJSONSchema,
		JSONSchema: &api.ChatCompletionResponseFormatJSONSchema{Name: "answer", Schema: schema, Strict: true}}
	reply, err := c.write(ctx, request, told, each)
	if err == nil {
		return reply, nil
	}
	blamed := c.endpoint.Blame(err)
	if !slices.Contains(refusals, blamed.Status) && !endpoint.NamesFormat(blamed) {
		return answer.Reply{Usage: reply.Usage}, blamed
	}
	reply, err = c.Write(ctx, messages, each)
	if err == nil {
		c.textOnly.Store(true)
	}
	return reply, err
}
