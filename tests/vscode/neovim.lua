-- Run by neovim.mjs in Debian's Neovim 0.7: no vim.lsp.start yet, so a client is started and attached by hand.
local failures = 0

local function check(name, condition, seen)
  if not condition then failures = failures + 1 end
  print((condition and 'ok - ' or 'not ok - ') .. name .. (condition and '' or ': ' .. vim.inspect(seen)))
end

local function read(path)
  local file = assert(io.open(path))
  local text = file:read('*a')
  file:close()
  return text
end

local function sorted(list)
  table.sort(list)
  return list
end

local function ask(id, method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  return answers and answers[id] and answers[id].result
end

local function main()
  vim.bo.filetype = 'markdown'
  local initialized
  local id = vim.lsp.start_client({
    name = 'sourcier',
    cmd = { vim.env.SOURCIER_NODE, vim.env.SOURCIER_SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
    init_options = { locale = 'en' },
    on_init = function(_, result) initialized = result end,
  })
  vim.lsp.buf_attach_client(0, id)
  check('starts', vim.wait(20000, function() return initialized ~= nil end, 20), initialized)

  local expected = {}
  for _, finding in ipairs(vim.fn.json_decode(read('expected.json'))) do
    table.insert(expected, finding.range.start.line .. ' ' .. finding.rule)
  end
  vim.wait(20000, function() return #vim.diagnostic.get(0) == #expected end, 20)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local code = diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code or diagnostic.code
    table.insert(found, diagnostic.lnum .. ' ' .. tostring(code))
  end
  check('finds what the command line finds', vim.deep_equal(sorted(found), sorted(expected)), found)

  local uri = vim.uri_from_bufnr(0)
  local line = vim.fn.search('La Gazette du Val)', 'nw') - 1
  local _, column = vim.str_utfindex(vim.fn.getline(line + 1), vim.fn.getline(line + 1):find('Gazette du Val)', 1, true))
  local hover = ask(id, 'textDocument/hover', { textDocument = { uri = uri }, position = { line = line, character = column } })
  check('shows the reliability', hover and vim.inspect(hover.contents):match('%d/10'), hover)

  local place = { textDocument = { uri = uri }, position = { line = line, character = column } }
  local entry = vim.fn.search('[*][*]La Gazette du Val[*][*]', 'nw') - 1
  local definition = ask(id, 'textDocument/definition', place)
  local first = definition and definition[1]
  local target = first and (first.targetSelectionRange or first.range)
  check('goes to the entry', target and target.start.line == entry, definition)

  local renaming = vim.tbl_extend('force', place, { newName = 'Le Courrier du Val' })
  local edit = ask(id, 'textDocument/rename', renaming)
  if edit then vim.lsp.util.apply_workspace_edit(edit, 'utf-16') end
  local left = vim.fn.search('La Gazette du Val', 'nw')
  check('renames a source everywhere', edit and left == 0 and vim.fn.search('Le Courrier du Val', 'nw') > 0, edit)

  local last = vim.api.nvim_buf_line_count(0)
  local middle = vim.fn.search('^## Ce que cela', 'n')
  vim.api.nvim_buf_set_lines(0, middle, middle, false, { '', 'Un mot (Source : ', '' })
  local offers = ask(id, 'textDocument/completion', { textDocument = { uri = uri }, position = { line = middle + 1, character = 17 } })
  local items = offers and (offers.items or offers) or {}
  check('offers the listed sources', last > 0 and #items > 2, offers)

  vim.lsp.stop_client(id)
  check('stops', vim.wait(10000, function() return vim.lsp.client_is_stopped(id) end, 20), id)
end

local ok, problem = pcall(main)
if not ok then
  failures = failures + 1
  print('not ok - runs to its end: ' .. tostring(problem))
end
vim.cmd(failures == 0 and 'qa!' or 'cq!')
